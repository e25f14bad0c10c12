export type { WeightsEntry } from './entry.js';
export { importModel } from './import-model.js';
export { pullModel, type PullProgress } from './pull-model.js';
export { verifyModel } from './verify-model.js';
