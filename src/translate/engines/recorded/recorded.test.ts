import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { EngineOutput } from '../../../core/translation.js';
import { createRecordedEngine } from './index.js';

const pair = { source: 'en', target: 'fr' };
let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'backwire-recorded-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

async function engineOf(content: string | Uint8Array, ending = 'tsv') {
  const file = join(folder, `${files++}.${ending}`);
  await writeFile(file, content);
  return createRecordedEngine({ name: 'desk', file, pair });
}

async function lookUp(content: string | Uint8Array, sentences: string[], ending?: string) {
  const engine = await engineOf(content, ending);
  return (await engine.translate(sentences)).map(show);
}

function show(output: EngineOutput): string {
  return output.status === 'translated' ? output.text : output.status;
}

function tmx(body: string): string {
  return `<?xml version="1.0"?>\n<tmx version="1.4"><header srclang="en"/><body>\n${body}\n</body></tmx>`;
}

function unit(english: string, french: string): string {
  return `<tu><tuv xml:lang="EN-gb"><seg>${english}</seg></tuv><tuv xml:lang="fr_CA"><seg>${french}</seg></tuv></tu>`;
}

describe('a recorded engine', () => {
  it('answers in the order of the sentences and says what the file lacks', async () => {
    const content = 'It rains.\tIl pleut.\nIt snows.\tIl neige.\n';
    expect(await lookUp(content, ['It snows.', 'It hails.', 'It rains.'])).toEqual([
      'Il neige.',
      'absent',
      'Il pleut.',
    ]);
  });

  it('is named after the user’s name and known by its content', async () => {
    const [first, same, other] = await Promise.all([engineOf('a\tb'), engineOf('a\tb'), engineOf('a\tc')]);
    expect(first.id).toBe('recorded:desk');
    expect(first.fingerprint).toMatch(/^recorded sha256:[0-9a-f]{64}$/);
    expect(same.fingerprint).toBe(first.fingerprint);
    expect(other.fingerprint).not.toBe(first.fingerprint);
    expect(first.supports(pair)).toBe(true);
    expect(first.supports({ source: 'fr', target: 'en' })).toBe(false);
    await first.dispose();
    await first.dispose();
  });

  it('evens out white space, quotation marks and composition, after looking for the exact sentence', async () => {
    const content = '“Caf\u00e9,”  it’s said.\tcourbe\n"Caf\u00e9," it\'s said.\tdroit';
    expect(
      await lookUp(content, [
        '“Caf\u00e9,”  it’s said.',
        '"Cafe\u0301," it\'s said. ',
        '“Café,” it’s\u00a0said.',
      ]),
    ).toEqual(['courbe', 'droit', 'droit']);
  });

  it('keeps the first of several translations', async () => {
    expect(await lookUp('a\tun\na\tdeux', ['a'])).toEqual(['un']);
  });

  it('says when the file cannot be read', async () => {
    await expect(createRecordedEngine({ name: 'x', file: join(folder, 'none'), pair })).rejects.toThrow(
      /none cannot be read: ENOENT/,
    );
  });
});

describe('tab-separated translations', () => {
  it('takes number signs and quotation marks literally, and skips blank lines', async () => {
    expect(await lookUp('# 1\t"un"\r\n\r\n"two\tdeux"\r\n', ['# 1', '"two'])).toEqual(['"un"', 'deux"']);
  });

  it.each([
    ['ok\td’accord\nalone', '2:6: one column'],
    ['a\tb\tc', '1:4: 3 columns'],
    ['', '1:1: no translation from en to fr'],
    ['a\t', '1:1: no translation from en to fr'],
  ])('refuses %j', async (content, message) => {
    await expect(engineOf(content)).rejects.toThrow(message);
  });

  it('reads UTF-8 and UTF-16 by their byte-order marks', async () => {
    const content = '\ufeffÉté ☀\tété\nNeige\tneige';
    const little = Buffer.from(content, 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [Buffer.from(content), little, big]) {
      expect(await lookUp(bytes, ['Été ☀', 'Neige'])).toEqual(['été', 'neige']);
    }
  });

  it('points at the first byte that is not text', async () => {
    await expect(engineOf(Buffer.from('a\tb\nab\xe9\tc\n', 'latin1'))).rejects.toThrow(
      '2:3: the text is not valid',
    );
  });

  it('reads a line longer than a read buffer', async () => {
    const sentence = 'é'.repeat(300_000);
    expect(await lookUp(`${sentence}\tlong\na\tb`, [sentence, 'a'])).toEqual(['long', 'b']);
  });
});

describe('TMX', () => {
  it('matches languages by primary subtag, whatever the ending of the file', async () => {
    const content = tmx(unit('It rains.', 'Il pleut.') + unit('It &amp; they', '<![CDATA[Lui & eux]]>'));
    for (const ending of ['tmx', 'xml']) {
      expect(await lookUp(content, ['It rains.', 'It & they'], ending)).toEqual(['Il pleut.', 'Lui & eux']);
    }
  });

  it('reads the lang attribute of older versions, and several variants of a unit', async () => {
    const content = tmx(
      '<tu><note>x</note><tuv lang="FR"><prop>y</prop><seg>un</seg></tuv><tuv lang="FR"><seg>une</seg></tuv>' +
        '<tuv lang="EN"><seg>one</seg></tuv><tuv lang="de"><seg>eins</seg></tuv><tuv lang="EN"><seg>a</seg></tuv></tu>',
    );
    expect(await lookUp(content, ['one', 'a', 'eins'])).toEqual(['un', 'un', 'absent']);
  });

  it('drops formatting codes and keeps highlighted text and sub-flows', async () => {
    const content = tmx(
      unit(
        'A <bpt i="1">&lt;b&gt;</bpt>bold<ept i="1">&lt;/b&gt;</ept> <hi>word</hi><ph>{1<sub>note</sub>}</ph><it pos="begin">x</it>.',
        'Un mot<ph/>.',
      ),
    );
    expect(await lookUp(content, ['A bold wordnote.'])).toEqual(['Un mot.']);
  });

  it('expands no entities of the document’s own', async () => {
    const bomb =
      '<?xml version="1.0"?><!DOCTYPE tmx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>\n' +
      `<tmx version="1.4"><body>${unit('&b;', '&a;')}</body></tmx>`;
    await expect(engineOf(bomb, 'tmx')).rejects.toThrow(/:2:\d+: malformed XML: undefined entity/);
  });

  it.each([
    ['<?xml version="1.0"?>\n<tmx><body></tmx>', /:2:\d+: malformed XML: /],
    ['<?xml version="1.0"?>\n<tmx><body>', /malformed XML: /],
    ['<html></html>', /:1:\d+: the root element is html, not tmx/],
    [
      tmx('<tu><tuv xml:lang="de"><seg>x</seg></tuv></tu>'),
      /1:1: no translation from en to fr. Its languages: de\./,
    ],
    ['plain\ttext', /:1:\d+: malformed XML: /],
  ])('refuses %j', async (content, message) => {
    await expect(engineOf(content, 'tmx')).rejects.toThrow(message);
  });

  it('reads UTF-16', async () => {
    const content = Buffer.from(`\ufeff${tmx(unit('Hé', 'Hé !'))}`, 'utf16le');
    expect(await lookUp(content, ['Hé'], 'tmx')).toEqual(['Hé !']);
  });
});
