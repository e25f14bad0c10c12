export { evaluate } from './evaluation.js';
export { findGold, readGold, type GoldFile } from './gold-folder.js';
export { renderEvaluation, renderMistakes } from './render.js';
export type { ScoredDocument } from './score.js';
