import { BackwireError } from '../core/errors.js';

/**
 * When the report was made, ISO 8601 in UTC. `SOURCE_DATE_EPOCH` (seconds since 1970, see
 * reproducible-builds.org/specs/source-date-epoch) fixes it, so that two runs are the same to the byte.
 */
export function generatedAt(env: NodeJS.ProcessEnv): string {
  const epoch = env.SOURCE_DATE_EPOCH;
  if (epoch === undefined || epoch === '') return new Date().toISOString();
  const date = new Date(Number(epoch) * 1000);
  if (!/^\d+$/.test(epoch) || Number.isNaN(date.getTime())) {
    throw new BackwireError('usage', `SOURCE_DATE_EPOCH=${epoch} is not a number of seconds`, {
      remedy: 'Unset it, or set it to whole seconds since 1970-01-01 UTC.',
    });
  }
  return date.toISOString();
}
