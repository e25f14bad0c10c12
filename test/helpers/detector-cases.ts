import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { AlignedDocument } from '../../src/core/aligned-document.js';
import { detect } from '../../src/detect/index.js';
import { alignText } from './align-text.js';
import { markSpans, parseMarked } from '../../src/core/marked-text.js';
import { frenchPack } from './rule-pack.js';

/** A document that one model gave back unchanged. */
export function echoed(text: string): AlignedDocument {
  return alignText(text, { 'recorded:echo': alignText(text).segments.map((segment) => segment.text) });
}

/** The text with every span marked that the given rules flag; `read` makes a document of it. */
export function flagged(
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

/**
 * Runs the cases of a detector with all of its rules: in `cases/ng.<name>.txt` exactly what is marked `[[so]]`
 * is flagged, in `cases/ok.<name>.txt` nothing is.
 */
export function testDetectorCases(detector: string, folder: URL): void {
  const rules = frenchPack.rules.filter((rule) => rule.detector === detector);
  const names = readdirSync(folder).sort();
  describe(`${detector} cases`, () => {
    it('has cases of both kinds', () => {
      expect(names.filter((name) => /^ok\..+\.txt$/u.test(name))).not.toEqual([]);
      expect(names.filter((name) => /^ng\..+\.txt$/u.test(name))).not.toEqual([]);
    });
    it.each(names)('%s', (name) => {
      const marked = readFileSync(new URL(name, folder), 'utf8');
      const { text, spans } = parseMarked(marked);
      if (name.startsWith('ok.')) expect(spans).toEqual([]);
      expect(flagged(text, rules)).toBe(marked);
    });
  });
}
