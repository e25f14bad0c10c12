import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sliceSpan } from '../../src/core/span.js';
import { detect } from '../../src/detect/index.js';
import { judge } from '../../src/detect/judge/index.js';
import { alignText } from '../helpers/align-text.js';
import { frenchPack } from '../helpers/rule-pack.js';

/** Pieces that detectors look at, so that random texts come close to what they match. */
const pieces = fc.constantFrom(
  ...[
    'MM.',
    'M.',
    'Mme',
    'Me',
    'Blinken',
    'and',
    'said',
    '“',
    '”',
    '«',
    '»',
    '"',
    '(',
    ')',
    '…',
    '—',
    '-',
    ',',
    '.',
  ],
  ...[
    ' ',
    '\u00a0',
    '\u202f',
    '\n\n',
    '1',
    '000',
    '17h30',
    '3,5',
    '%',
    '€',
    '02/03/2023',
    'millions',
    'euros',
    'OTAN',
  ],
  ...[
    'would',
    'have',
    'been',
    'killed',
    'which',
    'this year',
    'on Monday',
    'announced',
    'the',
    'company',
    'she',
    'since',
    'three years',
    'end of the',
    'to to',
  ],
  ...['Ã©', 'Â', '(sic)', 'Read also', 'le', 'Friday, 20 October 2022', 'US President Ann Berg', 'film who'],
);

const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(' ')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: fc.constantFrom('a', ' ', '“'), maxLength: 80 }),
);

function findingsIn(text: string) {
  const document = alignText(text, { fake: [text] });
  return judge(document, detect(document, frenchPack), frenchPack);
}

describe('detection', () => {
  it('gives findings whose spans slice to their text, in order, each with its own fingerprint', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const findings = findingsIn(text);
        let last = 0;
        for (const { span, text: flagged, suggestion, confidence } of findings) {
          expect(span.start).toBeGreaterThanOrEqual(last);
          expect(span.end).toBeGreaterThan(span.start);
          expect(sliceSpan(text, span)).toBe(flagged);
          expect(suggestion?.span?.end ?? 0).toBeLessThanOrEqual(text.length);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThan(1);
          last = span.start;
        }
        expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(findings.length);
      }),
      { numRuns: 150 },
    );
  });

  it('gives the same findings twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(findingsIn(text)).toEqual(findingsIn(text));
      }),
      { numRuns: 50 },
    );
  });
});
