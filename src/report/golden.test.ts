import { describe, expect, test } from 'vitest';
import { expectGolden } from '../../test/fixtures/report/golden.js';
import { SAMPLE } from '../../test/fixtures/report/sample.js';
import { renderSummary, renderTerse, REPORTERS } from './index.js';

const CONTEXT = { baseUri: 'file:///desk/' };

describe('one result through every reporter', () => {
  test.each(Object.values(REPORTERS))('$id', (reporter) => {
    expectGolden(reporter.fileName, reporter.render(SAMPLE, CONTEXT));
  });

  test('terminal summary', () => {
    const reports = ['output/report.html', 'output/report.md'];
    expectGolden('summary.txt', renderSummary(SAMPLE, { color: false, width: 80, reports }));
  });

  test('terse lines', () => {
    expectGolden('terse.txt', renderTerse(SAMPLE));
  });

  test('ids are the words after --format', () => {
    expect(Object.values(REPORTERS).map(({ id }) => id)).toEqual(Object.keys(REPORTERS));
  });

  test('generatedAt is the only difference between two runs', () => {
    const later = { ...SAMPLE, generatedAt: '2027-04-05T06:07:08.000Z' };
    for (const reporter of Object.values(REPORTERS)) {
      const swap = (text: string) =>
        text
          .replaceAll('2027-04-05T06:07:08.000Z', '2026-03-01T08:30:00.000Z')
          .replaceAll('2027-04-05 06:07', '2026-03-01 08:30');
      expect(swap(reporter.render(later, CONTEXT))).toBe(reporter.render(SAMPLE, CONTEXT));
    }
  });
});
