import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const STAGE = fileURLToPath(new URL('../fixtures/stages/stub-stage.mjs', import.meta.url));

/** A folder with modes whose stages are stand-ins. */
export interface StubApertium {
  readonly environment: NodeJS.ProcessEnv;
  /** How often the stages of all modes that log were started. */
  starts(): Promise<number>;
  remove(): Promise<void>;
}

/** @param modes name → arguments of each stage; the first stage of a mode logs its starts */
export async function stubApertium(
  modes: Readonly<Record<string, readonly string[]>>,
): Promise<StubApertium> {
  const folder = await mkdtemp(join(tmpdir(), 'backwire-stub-'));
  const log = join(folder, 'starts.log');
  await mkdir(join(folder, 'modes'));
  const script = join(folder, 'stub-stage.mjs');
  await copyFile(STAGE, script);
  const program = join(folder, 'stub-stage');
  await writeFile(program, `#!/bin/sh\nexec "${process.execPath}" "${script}" "$@"\n`);
  await chmod(program, 0o755);
  for (const [name, stages] of Object.entries(modes)) {
    const line = stages.map((args, index) => `stub-stage ${index === 0 ? `'--log=${log}' ` : ''}${args}`);
    await writeFile(join(folder, 'modes', `${name}.mode`), `${line.join(' | ')}\n`);
  }
  return {
    environment: {
      PATH: [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter),
      APERTIUM_DATADIR: folder,
    },
    starts: async () => (await readFile(log, 'utf8').catch(() => '')).split('start').length - 1,
    remove: () => rm(folder, { recursive: true }),
  };
}
