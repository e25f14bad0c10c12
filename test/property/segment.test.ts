import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuotations } from '../../src/segment/quotations.js';
import { segmentOriginal, segmentText, splitSentences } from '../../src/segment/index.js';
import { splitParagraphs } from '../../src/segment/paragraphs.js';

const anyUnicode = fc.string({ unit: 'binary', maxLength: 200 });
const loneSurrogates = fc.string({
  unit: fc.constantFrom('\ud800', '\udc00', 'a', '.', ' ', '\n', '\0'),
  maxLength: 60,
});
const threeLetters = (...letters: [string, string, string]) =>
  fc.string({ unit: fc.constantFrom(...letters), maxLength: 60 });
const wireCopy = fc
  .array(
    fc.constantFrom(
      ...[
        'Mr.',
        'MM.',
        'U.S.',
        'a.m.',
        'No. 10',
        'J. K.',
        '…',
        '...',
        '“',
        '”',
        '"',
        "'",
        '‘',
        '’',
        '« ',
        ' »',
      ],
      ...[
        'Roe',
        'said',
        'The',
        '3.5',
        '\u00a0',
        ' ',
        '\n',
        '\r\n',
        '\r',
        '\n\n',
        '(AFP) — ',
        '©',
        '?',
        '!',
        ',',
      ],
      ...["don't", 'CAN’T', 'cannot', 'PARIS', '\u2028', '\ufeff', '😀', 'x'.repeat(300)],
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));
const texts = fc.oneof(
  anyUnicode,
  loneSurrogates,
  threeLetters('a', '.', '\n'),
  threeLetters('A', '"', ' '),
  threeLetters('“', '”', '.'),
  threeLetters("'", 'a', ' '),
  wireCopy,
);

describe('segmentText', () => {
  it('cuts the text into segments and gaps of white space that rejoin to it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let end = 0;
        let rejoined = '';
        for (const [index, segment] of segmentText(text).segments.entries()) {
          const gap = text.slice(end, segment.span.start);
          expect(gap.trim()).toBe('');
          expect(segment.index).toBe(index);
          expect(segment.text).toBe(segment.text.trim());
          expect(segment.text).not.toBe('');
          expect(segment.span.start).toBeGreaterThanOrEqual(end);
          rejoined += gap + segment.text;
          end = segment.span.end;
        }
        const rest = text.slice(end);
        expect(rest.trim()).toBe('');
        expect(rejoined + rest).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('keeps segments within their paragraphs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { segments, paragraphs } = segmentText(text);
        for (const { span, paragraph } of segments) {
          expect(span.start).toBeGreaterThanOrEqual(paragraphs[paragraph]!.span.start);
          expect(span.end).toBeLessThanOrEqual(paragraphs[paragraph]!.span.end);
        }
      }),
    );
  });

  it('finds every token where it stands, within its segment, and leaves out only white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { segments, tokens } = segmentText(text);
        let end = 0;
        for (const token of tokens) {
          const segment = segments[token.segment]!;
          expect(text.slice(token.span.start, token.span.end)).toBe(token.text);
          expect(token.span.start).toBeGreaterThanOrEqual(segment.span.start);
          expect(token.span.end).toBeLessThanOrEqual(segment.span.end);
          expect(text.slice(end, token.span.start).trim()).toBe('');
          expect(token.span.end).toBeGreaterThan(token.span.start);
          end = token.span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });
});

describe('segmentOriginal and splitSentences', () => {
  it('lose nothing but white space in either language', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'fr'), (text, language) => {
        const spans =
          language === 'fr'
            ? segmentOriginal(text).segments.map(({ span }) => span)
            : splitSentences(text, 'en');
        let end = 0;
        for (const span of spans) {
          expect(text.slice(end, span.start).trim()).toBe('');
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
    );
  });
});

describe('findQuotations', () => {
  it('gives quotations in order, with their marks, that nest or follow each other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const paragraphs = splitParagraphs(text);
        const around: { start: number; end: number }[] = [];
        let previous = -1;
        for (const { span, inner, open, close, depth } of findQuotations(text, paragraphs)) {
          expect(span.start).toBeGreaterThanOrEqual(previous);
          previous = span.start;
          expect(text.slice(span.start, inner.start)).toBe(open ?? '');
          expect(text.slice(inner.end, span.end)).toBe(close ?? '');
          expect(open ?? close).toBeDefined();
          around.length = depth;
          const outer = around[depth - 1];
          if (outer) expect(span.end).toBeLessThanOrEqual(outer.end);
          around.push(span);
        }
      }),
      { numRuns: 500 },
    );
  });
});
