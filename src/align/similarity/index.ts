export { chrf } from './chrf.js';
export { compareSegment, type SegmentToCompare } from './compare-segment.js';
export { diffWords } from './diff-words.js';
