import { build } from '../../scripts/setup/build.mjs';
import { setUp } from '../../scripts/setup/steps.mjs';
import { createSystem } from '../../scripts/setup/system.mjs';

/** End-to-end tests run the built command: builds it when it is stale. */
export default async function buildCommand(): Promise<void> {
  await setUp(createSystem(), [build]);
}
