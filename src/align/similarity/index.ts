export { chrf } from './chrf.js';
export { compareSegment } from './compare-segment.js';
export { diffWords } from './diff-words.js';
