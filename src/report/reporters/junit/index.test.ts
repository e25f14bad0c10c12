import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { hostileResult } from '../../../../test/fixtures/report/hostile.js';
import { SAMPLE } from '../../../../test/fixtures/report/sample.js';
import { junitReporter } from './index.js';

interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
}

function parse(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const stack = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, children: [] };
    stack.at(-1)!.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const render = (result = SAMPLE) => parse(junitReporter.render(result, { baseUri: 'file:///desk/' }));

/** Element → the children and attributes that `junit-10.xsd` of the Jenkins xUnit plugin allows it. */
const ALLOWED: Record<string, { children: string[]; attributes: string[] }> = {
  testsuites: { children: ['testsuite'], attributes: ['name', 'tests', 'failures', 'errors'] },
  testsuite: {
    children: ['testcase', 'system-out'],
    attributes: ['name', 'tests', 'failures', 'errors', 'skipped'],
  },
  testcase: { children: ['failure', 'error', 'skipped'], attributes: ['name', 'classname'] },
  failure: { children: [], attributes: ['type', 'message'] },
  error: { children: [], attributes: ['type', 'message'] },
  skipped: { children: [], attributes: ['message'] },
  'system-out': { children: [], attributes: [] },
};

function expectShape(element: Element): void {
  const allowed = ALLOWED[element.name]!;
  expect(allowed.attributes).toEqual(Object.keys(element.attributes));
  for (const child of element.children) {
    expect(allowed.children).toContain(child.name);
    expectShape(child);
  }
}

describe('JUnit XML', () => {
  test.each([
    ['the sample', SAMPLE],
    ['hostile copy', hostileResult()],
  ])('is well-formed and has the shape that build servers expect: %s', (_name, result) => {
    expectShape(render(result));
  });

  test('clean, failing, unreadable and skipped files are told apart', () => {
    const outcomes = render().children.map((suite) => [
      suite.attributes.name,
      ...new Set(suite.children.flatMap((testcase) => testcase.children.map(({ name }) => name))),
    ]);
    expect(outcomes).toEqual([
      ['copy/summit, day 2.txt', 'failure'],
      ['copy/harbour.txt'],
      ['copy/reg’ion/court.txt'],
      ['copy/photo.txt', 'error'],
      ['copy/orphan.fr.txt', 'skipped'],
    ]);
  });

  test('counts agree with the cases', () => {
    const root = render();
    const cases = root.children.flatMap((suite) => suite.children.filter(({ name }) => name === 'testcase'));
    const failing = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    expect(root.attributes).toMatchObject({
      tests: String(cases.length),
      failures: String(failing.length),
      errors: '1',
    });
  });
});
