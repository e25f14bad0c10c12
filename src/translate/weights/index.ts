export type { FileState } from './check-file.js';
export type { WeightsEntry, WeightsFile } from './entry.js';
export { importModel } from './import-model.js';
export { DEFAULT_HUB, pullModel, type PullOptions, type PullProgress } from './pull-model.js';
export { verifyModel, type VerifiedFile } from './verify-model.js';
