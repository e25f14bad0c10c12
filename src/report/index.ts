export { REPORT_FORMATS, REPORTERS } from './reporters/index.js';
export { reportJsonSchema } from './reporters/json/schema.js';
export { renderSummary } from './terminal/summary.js';
export { renderTerse } from './terminal/terse.js';
export { writeReports } from './write.js';
