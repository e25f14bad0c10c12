export { isReportFormat, REPORT_FORMATS, REPORTERS, type ReportFormat } from './reporters/index.js';
export { reportJsonSchema } from './reporters/json/schema.js';
export { renderSummary, type SummaryOptions } from './terminal/summary.js';
export { renderTerse } from './terminal/terse.js';
export { writeReports } from './write.js';
