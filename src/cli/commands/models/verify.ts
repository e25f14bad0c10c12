import type { CommandModule } from 'yargs';
import { EXIT } from '../../../core/errors.js';
import { loadRegistry } from '../../../translate/registry/index.js';
import { verifyModel } from '../../../translate/weights/index.js';
import type { Streams } from '../../streams.js';
import { findWeights, type WeightsTarget } from './find-entry.js';

interface VerifyArguments {
  readonly id?: string | undefined;
}

/** `backwire models verify`: every file of the weights against size and SHA-256 in the registry. */
export function verifyCommand({ stdout }: Streams): CommandModule<object, VerifyArguments> {
  return {
    command: 'verify [id]',
    describe: 'Check the weights of a model, or of all that are there, against the registry',
    builder: (yargs) => yargs.positional('id', { describe: 'Model id', type: 'string' }),
    handler: async ({ id }) => {
      const targets = id === undefined ? await allWeights() : [await findWeights(id)];
      let damaged = false;
      for (const { entry, modelsDir } of targets) {
        const files = await verifyModel(entry, { modelsDir });
        const absent = files.every(({ state }) => state === 'missing');
        if (absent && id === undefined) continue;
        for (const { path, state } of files) stdout.write(`${state.padEnd(8)}  ${path}\n`);
        damaged ||= files.some(({ state }) => state === 'missing' || state === 'corrupt');
      }
      if (!damaged) return;
      stdout.write('Mend it with `backwire models pull ID` or `backwire models import ID FOLDER`.\n');
      process.exitCode = EXIT.couldNotCheck;
    },
  };
}

async function allWeights(): Promise<WeightsTarget[]> {
  const { entries, folder } = await loadRegistry();
  return entries.flatMap((entry) => (entry.engine === 'onnx' ? [{ entry, modelsDir: folder }] : []));
}
