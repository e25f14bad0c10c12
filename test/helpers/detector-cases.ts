import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readExample } from '../../src/cli/rule-examples.js';
import type { AlignedDocument } from '../../src/core/aligned-document.js';
import { joinPieces } from '../../src/core/example.js';
import { detect } from '../../src/detect/index.js';
import { alignText } from './align-text.js';
import { markSpans, parseMarked } from '../../src/core/marked-text.js';
import { frenchPack } from './rule-pack.js';

/** A document that one model gave back unchanged. */
export function echoed(text: string): AlignedDocument {
  return alignText(text, { 'recorded:echo': alignText(text).segments.map((segment) => segment.text) });
}

/** The text with every span marked that the given rules flag; `read` makes a document of it. */
function flagged(
  text: string,
  rules = frenchPack.rules,
  read: (text: string) => AlignedDocument = (plain) => alignText(plain),
): string {
  const detections = detect(read(text), { ...frenchPack, rules });
  return markSpans(
    text,
    detections.map(({ span }) => span),
  );
}

/** The paragraphs of a case; `-` stands for none. */
function paragraphsOf(text: string): string[] {
  return text
    .trim()
    .split(/\n{2,}/u)
    .map((paragraph) => (paragraph === '-' ? '' : paragraph));
}

/** Reads the copy of a case against its original `<name>.fr.txt`, paragraph by paragraph. */
function withOriginal(written: string, marked: string): { document: AlignedDocument; marked: string } {
  const [original, copy] = [paragraphsOf(written), paragraphsOf(marked)];
  if (original.length !== copy.length)
    throw new Error('a case and its original need as many paragraphs as each other');
  return { document: readExample({ original, copy }, frenchPack.sourceLanguage), marked: joinPieces(copy) };
}

/**
 * Runs the cases of a detector with all of its rules: in `cases/ng.<name>.txt` exactly what is marked `[[so]]`
 * is flagged, in `cases/ok.<name>.txt` nothing is. `<name>.fr.txt` beside one is its original.
 */
export function testDetectorCases(detector: string, folder: URL): void {
  const rules = frenchPack.rules.filter((rule) => rule.detector === detector);
  const files = readdirSync(folder).sort();
  const names = files.filter((name) => !name.endsWith('.fr.txt'));
  describe(`${detector} cases`, () => {
    it('has cases of both kinds', () => {
      expect(names.filter((name) => /^ok\..+\.txt$/u.test(name))).not.toEqual([]);
      expect(names.filter((name) => /^ng\..+\.txt$/u.test(name))).not.toEqual([]);
    });
    it.each(names)('%s', (name) => {
      const original = name.replace(/\.txt$/u, '.fr.txt');
      const written = readFileSync(new URL(name, folder), 'utf8');
      const pair = files.includes(original)
        ? withOriginal(readFileSync(new URL(original, folder), 'utf8'), written)
        : undefined;
      const marked = pair?.marked ?? written;
      const { text, spans } = parseMarked(marked);
      if (name.startsWith('ok.')) expect(spans).toEqual([]);
      expect(flagged(text, rules, pair && (() => pair.document))).toBe(marked);
    });
  });
}
