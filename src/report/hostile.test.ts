import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { buildDocument } from '../../test/fixtures/report/build.js';
import { HOSTILE_TEXT, hostileResult } from '../../test/fixtures/report/hostile.js';
import { htmlElements, htmlText, markdownNodes } from '../../test/fixtures/report/parse.js';
import { SAMPLE } from '../../test/fixtures/report/sample.js';
import type { RunResult } from '../core/run-result.js';
import { renderSummary, renderTerse, REPORTERS } from './index.js';

const CONTEXT = { baseUri: 'file:///desk/' };
const SUMMARY = { color: false, width: 80, reports: [HOSTILE_TEXT] };
// eslint-disable-next-line no-control-regex -- these are what must not be left
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

function everyFormat(result: RunResult) {
  return {
    html: REPORTERS.html.render(result, CONTEXT),
    md: REPORTERS.md.render(result, CONTEXT),
    json: REPORTERS.json.render(result, CONTEXT),
    sarif: REPORTERS.sarif.render(result, CONTEXT),
    junit: REPORTERS.junit.render(result, CONTEXT),
    summary: renderSummary(result, SUMMARY),
    terse: renderTerse(result),
  };
}

describe('hostile copy', () => {
  const reports = everyFormat(hostileResult());

  test.each(Object.entries(reports))('nothing is hidden in %s', (_format, text) => {
    expect(UNSEEN.exec(text)).toBeNull();
    expect(text.isWellFormed()).toBe(true);
  });

  test('becomes no element and no attribute of the page', () => {
    const elements = htmlElements(reports.html);
    const names = new Set(elements.map(({ tagName }) => tagName));
    for (const name of ['script', 'img', 'iframe', 'object', 'form', 'base'])
      expect(names).not.toContain(name);
    const attributes = elements.flatMap(({ attrs }) => attrs);
    expect(
      attributes.filter(({ name }) => name.startsWith('on') || name === 'style' || name === 'src'),
    ).toEqual([]);
    for (const { name, value } of attributes) if (name === 'href') expect(value).toMatch(/^(#|data:,$)/);
  });

  test('becomes no link, image, HTML or extra heading of the Markdown', () => {
    const types = markdownNodes(reports.md).map(({ type }) => type);
    for (const type of ['link', 'image', 'html', 'delete', 'emphasis', 'definition']) {
      expect(types).not.toContain(type);
    }
    expect(types.filter((type) => type === 'strong')).toHaveLength(1);
    expect(types.filter((type) => type === 'heading')).toHaveLength(6);
  });

  test('prints one line a finding or problem', () => {
    expect(reports.terse.split('\n')).toHaveLength(4);
  });

  test('a line of a megabyte goes through every format', () => {
    const long = 'lorem <b> \u202e '.repeat(2 ** 20 / 13);
    const back = {
      model: 'recorded:a',
      status: 'translated' as const,
      text: long,
      unknownWords: [],
      unreliable: [],
    };
    const [, clean] = SAMPLE.documents;
    const about = { ...clean!.document, path: 'long.txt' };
    const flagged = [{ ruleId: 'fr/entity/corrupted-agency', text: long.slice(100, 200_000) }];
    const document = buildDocument(about, [{ text: long, back: [back] }], flagged, []);
    const result = { ...SAMPLE, documents: [document] };
    for (const reporter of Object.values(REPORTERS)) {
      expect(reporter.render(result, CONTEXT).length).toBeGreaterThan(0);
    }
    expect(renderSummary(result, SUMMARY).length + renderTerse(result).length).toBeLessThan(5000);
  });
});

describe('the policy of the page', () => {
  test('allows its own style sheet by hash, and nothing else', () => {
    const elements = htmlElements(REPORTERS.html.render(hostileResult(), CONTEXT));
    const policy = elements.find(({ attrs }) =>
      attrs.some(({ value }) => value === 'Content-Security-Policy'),
    )!;
    const content = policy.attrs.find(({ name }) => name === 'content')!.value;
    const style = elements.find(({ tagName }) => tagName === 'style')!;
    expect(content).toContain("default-src 'none'");
    expect(content).toContain(`'sha256-${createHash('sha256').update(htmlText(style)).digest('base64')}'`);
    expect(content).not.toContain('unsafe');
  });
});
