import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { backwire, temporaryFolder } from '../helpers/command.js';

const installed = existsSync('/usr/share/apertium/modes/eng-cat.mode') && existsSync('/proc/self/stat');

const SUBJECTS = [
  'The minister',
  'A spokeswoman',
  'The port authority',
  'Every union',
  'The old fishing fleet',
];
const VERBS = ['visited', 'criticised', 'rebuilt', 'left', 'sold', 'described'];
const OBJECTS = [
  'the harbour',
  'a small island',
  'the new law',
  'its largest factory',
  'the coast',
  'two bridges',
];

/** 180 different sentences. */
const COPY = SUBJECTS.flatMap((subject) =>
  VERBS.flatMap((verb) => OBJECTS.map((object) => `${subject} ${verb} ${object} before the winter.`)),
).join('\n\n');

/** Ids of the living Apertium stages that descend from this process, by the name of their program. */
async function stages(): Promise<{ pid: number; program: string }[]> {
  const parents = new Map<number, { parent: number; program: string }>();
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = await readFile(`/proc/${name}/stat`, 'utf8').catch(() => '');
    const [, program, state, parent] = /\((.*)\) (\S) (\d+)/s.exec(stat) ?? [];
    if (program !== undefined && state !== 'Z')
      parents.set(Number(name), { parent: Number(parent), program });
  }
  const descends = (pid: number): boolean => {
    const parent = parents.get(pid)?.parent;
    return parent !== undefined && (parent === process.pid || descends(parent));
  };
  return [...parents]
    .filter(
      ([pid, { program }]) => /^(apertium-|lt-proc|lrx-proc|lsx-proc|cg-proc)/.test(program) && descends(pid),
    )
    .map(([pid, { program }]) => ({ pid, program }));
}

describe.skipIf(!installed)('the embedded engine (needs Apertium and /proc)', () => {
  let cwd: string;
  const run = (out: string) => backwire(['run', 'copy', '--no-memory', '--out', out], { cwd });
  const report = (out: string, name: string) => readFile(join(cwd, out, name), 'utf8');

  beforeAll(async () => {
    cwd = await temporaryFolder();
    await mkdir(join(cwd, 'copy'));
    await writeFile(join(cwd, 'copy', 'a.txt'), COPY);
  });

  it('translates through both pivots and back, and reports the same when a stage is killed in mid-run', async () => {
    expect((await run('calm')).code).toBe(0);
    const { documents } = JSON.parse(await report('calm', 'report.json')) as {
      documents: { segments: { backTranslations: { status: string; roundTrip?: { status: string } }[] }[] }[];
    };
    const segments = documents[0]?.segments ?? [];
    expect(segments).toHaveLength(180);
    for (const { backTranslations } of segments) {
      expect(backTranslations.map(({ status, roundTrip }) => [status, roundTrip?.status])).toEqual([
        ['translated', 'translated'],
        ['translated', 'translated'],
      ]);
    }

    let killed = 0;
    const hunt = setInterval(() => {
      void stages().then((living) => {
        const victim = living.find(({ program }) => program.startsWith('apertium-post'));
        if (!victim || killed >= 3) return;
        killed++;
        process.kill(victim.pid, 'SIGKILL');
      });
    }, 400);
    const { code } = await run('killed').finally(() => {
      clearInterval(hunt);
    });
    expect(killed).toBeGreaterThan(0);
    expect(code).toBe(0);
    for (const name of await readdir(join(cwd, 'calm'))) {
      expect(await report('killed', name)).toBe(await report('calm', name));
    }
  });

  it('leaves no process behind', async () => {
    expect(await stages()).toEqual([]);
  });
});
