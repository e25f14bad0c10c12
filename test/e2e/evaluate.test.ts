import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backwire, temporaryFolder } from '../helpers/command.js';

/** A scorer of SARIF reports against brat standoff that this one has to agree with, where there is one. */
const SCORER = process.env.BACKWIRE_SPAN_SCORER;

const LABELLED =
  'MM. Vance and Larsen met on Monday in Oslo.\n\n“Nothing was signed,” assured Ms. Holm to reporters.\n';
const CLEAN = 'The ministers of the two countries met in Oslo on Monday.\n';

/** Offsets in code points, behind two characters outside the Basic Multilingual Plane. */
const ASTRAL = '🗞🗞 MM. Vance and Larsen met on Monday in Oslo.\n';

let cwd: string;

beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(join(cwd, 'gold'));
  const write = (name: string, text: string) => writeFile(join(cwd, 'gold', name), text);
  await write('a.txt', LABELLED);
  await write(
    'a.ann',
    'T1\thonorific 0 3\tMM.\nT2\tcalque 21 34\tmet on Monday\nT3\toptional_attribution 67 83\tassured Ms. Holm\n',
  );
  await write('clean.txt', CLEAN);
});

interface Evaluation {
  documents: number;
  levels: { minLevel: string; counts: Record<string, number>; score: Record<string, number> }[];
}

async function evaluate(...args: string[]): Promise<Evaluation> {
  const { code, stdout, stderr } = await backwire(
    ['evaluate', 'gold', '--detect-only', '--format', 'json', ...args],
    { cwd },
  );
  expect(stderr).toBe('');
  expect(code).toBe(0);
  return JSON.parse(stdout) as Evaluation;
}

describe('backwire evaluate', () => {
  it('scores labelled texts, and clean ones when asked to', async () => {
    const { documents, levels } = await evaluate();
    expect(documents).toBe(1);
    expect(levels[0]?.counts).toMatchObject({ hits: 1, falseFindings: 0, missed: 1 });
    expect((await evaluate('--clean')).documents).toBe(2);
  });

  it('reads offsets as code points', async () => {
    await writeFile(join(cwd, 'gold', 'a.txt'), ASTRAL);
    await writeFile(join(cwd, 'gold', 'a.ann'), 'T1\thonorific 3 6\tMM.\n');
    expect((await evaluate()).levels[0]?.counts).toMatchObject({ hits: 1, falseFindings: 0, missed: 0 });
  });

  it('lists what is missed', async () => {
    const { stdout } = await backwire(['evaluate', 'gold', '--detect-only', '--show'], { cwd });
    expect(stdout).toMatch(/missed {2}gold\/a\.txt calque: .*\[\[met on Monday\]\]/u);
  });

  it('exits with 2 where there is nothing to score, or a label is wrong', async () => {
    await writeFile(join(cwd, 'gold', 'a.ann'), 'T1\tnonsense 0 3\tMM.\n');
    const wrong = await backwire(['evaluate', 'gold', '--detect-only'], { cwd });
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('a.ann:1:1: nonsense is no category');
    await mkdir(join(cwd, 'empty'));
    expect((await backwire(['evaluate', 'empty', '--detect-only'], { cwd })).code).toBe(2);
  });

  it.skipIf(SCORER === undefined)('agrees with the scorer that BACKWIRE_SPAN_SCORER names', async () => {
    const translations = join(cwd, 'none.tsv');
    await writeFile(translations, 'Nothing\tRien\n');
    await backwire(
      [
        'run',
        'gold',
        '--models',
        'recorded:none',
        '--translations',
        `none=${translations}`,
        '--format',
        'sarif',
      ],
      { cwd },
    );
    const printed = execFileSync('python3', [SCORER!, 'gold', join('output', 'report.sarif')], {
      cwd,
      encoding: 'utf8',
    });
    const { hits, falseFindings, missed } = (await evaluate()).levels[0]!.counts;
    expect(printed).toContain(`tp=${hits} fp=${falseFindings} fn=${missed} `);
  });
});
