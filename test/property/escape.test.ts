import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/report/escape/html.js';
import { toJson } from '../../src/report/escape/json.js';
import {
  codeSpan,
  codeSpanInTable,
  escapeMarkdown,
  escapeMarkdownInTable,
} from '../../src/report/escape/markdown.js';
import { visible, visibleLine } from '../../src/report/escape/visible.js';
import { escapeXmlAttribute, escapeXmlText, stripForbiddenXml } from '../../src/report/escape/xml.js';
import { terminalText } from '../../src/report/terminal/width.js';
import { htmlText, markdownNodes } from '../fixtures/report/parse.js';

/** All of Unicode and lone surrogates; and what markup is made of, dense. */
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  fc.string({
    unit: fc.constantFrom(
      ...'<>&"\'`*_[]()!|\\#-+.=~@:$1a \t\n\r\u0000\u001b\u202e'.split(''),
      ']]>',
      '-->',
      'www.a.bc',
      'http://a.bc',
      'a@b.cd',
      '<script>',
      '&lt;',
    ),
  }),
);

const check = (property: (text: string) => void): void => {
  fc.assert(fc.property(anything, property), { numRuns: 1000 });
};

describe('any string survives', () => {
  test('HTML text', () => {
    check((text) => {
      const nodes = parseFragment(`<p>${escapeHtml(text)}</p>`).childNodes;
      expect(nodes).toHaveLength(1);
      expect(nodes.map(htmlText).join('')).toBe(visible(text));
    });
  });

  test('an HTML attribute', () => {
    check((text) => {
      const [node] = parseFragment(`<p title="${escapeHtml(text)}"></p>`).childNodes;
      expect(node && 'attrs' in node ? node.attrs : []).toEqual([{ name: 'title', value: visible(text) }]);
    });
  });

  test('XML text and attributes', () => {
    check((text) => {
      const parser = new SaxesParser();
      const found: string[] = [];
      parser.on('error', (error) => {
        throw error;
      });
      parser.on('opentag', ({ attributes }) => found.push(attributes.v ?? ''));
      parser.on('text', (part) => found.push(part));
      parser.write(`<r v="${escapeXmlAttribute(text)}">${escapeXmlText(text)}</r>`).close();
      const expected = stripForbiddenXml(text);
      expect(found).toEqual(expected === '' ? [''] : [expected, expected]);
    });
  });

  test('JSON', () => {
    check((text) => {
      expect(JSON.parse(toJson({ text }))).toEqual({ text: text.toWellFormed() });
    });
  });

  test('Markdown text', () => {
    check((text) => {
      const nodes = markdownNodes(`x ${escapeMarkdown(text)} x`);
      expect(nodes.filter(({ type }) => !TEXT_TYPES.has(type))).toEqual([]);
      const read = nodes.map(({ value }) => value ?? '').join('');
      expect(read).toBe(`x ${visibleLine(text).replace(/^ +/, '')} x`);
    });
  });

  test('Markdown at the start of a line', () => {
    check((text) => {
      const nodes = markdownNodes(escapeMarkdown(text));
      expect(nodes.filter(({ type }) => !TEXT_TYPES.has(type))).toEqual([]);
    });
  });

  test('Markdown code', () => {
    check((text) => {
      const code = markdownNodes(`x ${codeSpan(text)} x`).filter(({ type }) => type === 'inlineCode');
      expect(code.map(({ value }) => value)).toEqual(text === '' ? [] : [visibleLine(text)]);
    });
  });

  test('a cell of a Markdown table', () => {
    check((text) => {
      const row = `| ${escapeMarkdownInTable(text)} | ${codeSpanInTable(text)} |`;
      const nodes = markdownNodes(`| a | b |\n| - | - |\n${row}\n`);
      expect(nodes.filter(({ type }) => type === 'tableCell')).toHaveLength(4);
      expect(nodes.filter(({ type }) => !TABLE_TYPES.has(type))).toEqual([]);
    });
  });

  test('a terminal', () => {
    check((text) => {
      // eslint-disable-next-line no-control-regex -- these are what must not be left
      expect(terminalText(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    });
  });
});

const TEXT_TYPES = new Set(['root', 'paragraph', 'text', 'inlineCode']);
const TABLE_TYPES = new Set([...TEXT_TYPES, 'table', 'tableRow', 'tableCell']);
