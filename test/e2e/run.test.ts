import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { backwire, temporaryFolder } from '../helpers/command.js';

const COPY = [
  'Ministers meet in Oslo',
  '',
  'MM. Vance and Larsen met for an hour on Monday in Oslo.',
  '',
  '“Nothing was signed,” assured Ms. Holm to reporters after the talks.',
  '',
].join('\n');

const TRANSLATIONS = [
  [
    'MM. Vance and Larsen met for an hour on Monday in Oslo.',
    'MM. Vance et Larsen se sont rencontrés une heure lundi à Oslo.',
  ],
  [
    '“Nothing was signed,” assured Ms. Holm to reporters after the talks.',
    '« Rien n’a été signé », a assuré Mme Holm à la presse après les discussions.',
  ],
]
  .map((row) => row.join('\t'))
  .join('\n');

const RECORDED = ['--translations', 'desk=desk.tsv', '--models', 'recorded:desk'];

let cwd: string;

beforeEach(async () => {
  cwd = await temporaryFolder();
  await mkdir(join(cwd, 'copy'));
  await writeFile(join(cwd, 'copy', 'a.txt'), COPY);
  await writeFile(join(cwd, 'desk.tsv'), TRANSLATIONS);
});

interface Report {
  documents: {
    path: string;
    findings: { ruleId: string; text: string; severity: string; location: { start: number; end: number } }[];
  }[];
  problems: { path: string; code: string; message: string; remedy: string }[];
}

const report = async (out = 'output') =>
  JSON.parse(await readFile(join(cwd, out, 'report.json'), 'utf8')) as Report;

describe('backwire run', () => {
  it('writes the four default reports, says where, and exits with 0', async () => {
    const { code, stdout, stderr } = await backwire(['run', 'copy', ...RECORDED], { cwd });
    expect(stderr).not.toContain('backwire:');
    expect(code).toBe(0);
    expect((await readdir(join(cwd, 'output'))).sort()).toEqual([
      'report.html',
      'report.json',
      'report.md',
      'report.sarif',
    ]);
    expect(stdout).toContain(join(cwd, 'output', 'report.html'));
    const [document] = (await report()).documents;
    expect(document?.path).toBe('copy/a.txt');
    const findings = document?.findings ?? [];
    expect(findings.map(({ text }) => text)).toEqual(['MM.', 'assured Ms. Holm']);
    for (const { text, location } of findings) expect(COPY.slice(location.start, location.end)).toBe(text);
  });

  it.each([
    ['error', 1],
    ['warning', 1],
    ['never', 0],
  ])('exits as --fail-on %s says', async (level, expected) => {
    const { code } = await backwire(['run', 'copy', ...RECORDED, '--fail-on', level], { cwd });
    expect(code).toBe(expected);
  });

  it('exits with 0 on clean copy at any level', async () => {
    await writeFile(
      join(cwd, 'copy', 'a.txt'),
      'The ministers of the two countries met in Oslo on Monday.\n',
    );
    const { code } = await backwire(['run', 'copy', ...RECORDED, '--fail-on', 'note'], { cwd });
    expect(code).toBe(0);
  });

  it('reads standard input', async () => {
    const { code } = await backwire(['run', '-', ...RECORDED, '--format', 'json,junit'], {
      cwd,
      input: COPY,
    });
    expect(code).toBe(0);
    expect((await readdir(join(cwd, 'output'))).sort()).toEqual(['report.json', 'report.junit.xml']);
    expect((await report()).documents[0]?.path).toBe('<stdin>');
  });

  it('gives the same reports to the byte when run again', async () => {
    await writeFile(join(cwd, 'copy', 'b.txt'), COPY.replace('Oslo', 'Bergen'));
    const formats = ['--format', 'html,md,json,sarif,junit'];
    await backwire(['run', 'copy', ...RECORDED, ...formats, '--out', 'one'], { cwd });
    await backwire(['run', 'copy', ...RECORDED, ...formats, '--out', 'two'], { cwd });
    for (const name of await readdir(join(cwd, 'one'))) {
      expect(await readFile(join(cwd, 'one', name), 'utf8')).toBe(
        await readFile(join(cwd, 'two', name), 'utf8'),
      );
    }
  });

  it('goes on past files that cannot be checked, names each in every report, and exits with 2', async () => {
    await writeFile(
      join(cwd, 'copy', 'binary.txt'),
      new Uint8Array(4096).map((_, index) => (index * 7) % 32),
    );
    await writeFile(join(cwd, 'copy', 'empty.txt'), '\n \n');
    await writeFile(
      join(cwd, 'copy', 'french.txt'),
      'Le gouvernement a annoncé mardi que la réforme des retraites serait présentée au Parlement avant la fin du mois de mars, malgré les grèves. '.repeat(
        6,
      ),
    );
    await writeFile(join(cwd, 'copy', 'large.txt'), 'A sentence in plain English. '.repeat(200));
    const { code, stdout } = await backwire(
      [
        'run',
        'copy',
        'missing.txt',
        ...RECORDED,
        '--max-bytes',
        '5000',
        '--format',
        'html,md,json,sarif,junit',
      ],
      { cwd },
    );
    expect(code).toBe(2);
    const { documents, problems } = await report();
    expect(documents.map(({ path }) => path)).toEqual(['copy/a.txt']);
    const expected = {
      'missing.txt': 'not-found',
      'copy/binary.txt': 'binary',
      'copy/empty.txt': 'empty',
      'copy/french.txt': 'not-english',
      'copy/large.txt': 'too-large',
    };
    expect(Object.fromEntries(problems.map(({ path, code: problem }) => [path, problem]))).toEqual(expected);
    for (const path of Object.keys(expected)) {
      expect(stdout.match(new RegExp(path.replace('.', '\\.'), 'g'))).toHaveLength(1);
      for (const name of await readdir(join(cwd, 'output'))) {
        expect(await readFile(join(cwd, 'output', name), 'utf8')).toContain(path);
      }
    }
  });

  it('keeps offsets in UTF-16 code units of the decoded original, whatever the encoding', async () => {
    const text = `\u{1F4F0} Wire\r\n\r\n${COPY.replaceAll('\n', '\r\n')}`;
    await writeFile(join(cwd, 'copy', 'a.txt'), Buffer.from(`\uFEFF${text}`, 'utf16le'));
    await backwire(['run', 'copy', ...RECORDED], { cwd });
    const findings = (await report()).documents[0]?.findings ?? [];
    expect(findings.map(({ text: flagged }) => flagged)).toContain('MM.');
    for (const { text: flagged, location } of findings)
      expect(text.slice(location.start, location.end)).toBe(flagged);
  });

  it('survives hostile copy in every format', async () => {
    const hostile = [
      '<script>alert(1)</script> ]]> --> &lt; "quoted" \u202Ereversed\u202C \u0000\u0007\u001B[31m',
      'MM. <b>Vance</b> and Larsen met in Oslo. \uD800',
      'x'.repeat(1_000_000),
      '| a | b | `code` [link](javascript:alert(1))',
    ].join('\n\n');
    await writeFile(join(cwd, 'copy', 'a.txt'), hostile);
    const { code, stderr } = await backwire(
      ['run', 'copy', ...RECORDED, '--format', 'html,md,json,sarif,junit'],
      { cwd },
    );
    expect(stderr).not.toContain('backwire:');
    expect(code).toBe(0);
    const html = await readFile(join(cwd, 'output', 'report.html'), 'utf8');
    expect(html).not.toContain('<script>alert');
    expect(html).not.toContain('<b>Vance');
    for (const control of ['\u0000', '\u0007', '\u001B', '\u202E']) expect(html).not.toContain(control);
  });

  it('writes no report when the output folder cannot be made', async () => {
    await writeFile(join(cwd, 'blocked'), '');
    const { code, stderr } = await backwire(['run', 'copy', ...RECORDED, '--out', 'blocked'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain('--out');
    expect(stderr).not.toMatch(/\n {4}at /);
  });
});

describe('wrong usage exits with 2 and says what to do', () => {
  it.each([
    [['run', 'copy', '--models', 'apertium:no-such'], /no-such[\s\S]*Known are/],
    [['run', 'copy', '--format', 'pdf'], /pdf[\s\S]*html/],
    [['run', 'copy', '--fail-on', 'sometimes'], /never/],
    [['run', 'copy', '--translations', 'desk'], /NAME=FILE/],
    [['run', 'copy', '--translations', 'desk=none.tmx'], /none\.tmx/],
    [['run', 'copy', '--config', 'none.yaml'], /none\.yaml[\s\S]*backwire init/],
    [['run', 'copy', '--no-such-option'], /such-option/],
    [['run', '--source-lang', 'xx', 'copy', ...RECORDED], /xx/],
    [['rules', 'explain', 'fr/no/such'], /rules list/],
    [['frobnicate'], /frobnicate|command/i],
    [[], /command/i],
  ])('%j', async (args, message) => {
    const { code, stderr, stdout } = await backwire(args, { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout).toBe('');
  });

  it('points at the line of a wrong configuration', async () => {
    await writeFile(join(cwd, 'backwire.config.yaml'), 'out: reports\nformat: [pdf]\n');
    const { code, stderr } = await backwire(['run', 'copy'], { cwd });
    expect(code).toBe(2);
    expect(stderr).toMatch(/backwire\.config\.yaml:2:\d+: format/);
  });

  it('shows the stack only with --debug', async () => {
    const { stderr } = await backwire(['run', 'copy', '--config', 'none.yaml', '--debug'], { cwd });
    expect(stderr).toMatch(/\n {4}at /);
  });
});

describe('backwire check', () => {
  it('prints a line a finding and fails on warnings', async () => {
    const { code, stdout } = await backwire(['check', 'copy', ...RECORDED], { cwd });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^copy\/a\.txt:3:1: error /m);
    expect(await readdir(cwd)).not.toContain('output');
  });
});

describe('the other commands', () => {
  it('explains a rule that a report names', async () => {
    await backwire(['run', 'copy', ...RECORDED], { cwd });
    const [finding] = (await report()).documents[0]?.findings ?? [];
    const { code, stdout } = await backwire(['rules', 'explain', finding?.ruleId ?? ''], { cwd });
    expect(code).toBe(0);
    expect(stdout).toContain('Write instead');
  });

  it('lists rules, as JSON too', async () => {
    const { stdout } = await backwire(['rules', 'list', '--category', 'honorific'], { cwd });
    expect(stdout).toMatch(/^fr\/honorific\//m);
    const json = await backwire(['rules', 'list', '--category', 'honorific', '--json'], { cwd });
    expect(JSON.parse(json.stdout)).toHaveLength(stdout.trim().split('\n').length);
  });

  it('lists models, installed or not', async () => {
    const { code, stdout } = await backwire(['models', 'list'], { cwd });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^apertium:eng-cat-fra +(installed|missing|partial)/m);
    expect(stdout).toContain('backwire models pull onnx:Xenova/opus-mt-en-fr');
  });

  it('writes a configuration once', async () => {
    expect((await backwire(['init'], { cwd })).code).toBe(0);
    const again = await backwire(['init'], { cwd });
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('already there');
    expect((await backwire(['run', 'copy', ...RECORDED], { cwd })).code).toBe(0);
  });
});
