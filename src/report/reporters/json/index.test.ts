import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { hostileResult } from '../../../../test/fixtures/report/hostile.js';
import { SAMPLE } from '../../../../test/fixtures/report/sample.js';
import { jsonReporter } from './index.js';
import { reportJsonSchema, type JsonReport } from './schema.js';

const validate = new Ajv2020({ allErrors: true }).compile(reportJsonSchema());
const render = (result = SAMPLE): JsonReport =>
  JSON.parse(jsonReporter.render(result, { baseUri: 'file:///desk/' })) as JsonReport;

describe('report.json', () => {
  test.each([
    ['the sample', SAMPLE],
    ['hostile copy', hostileResult()],
    ['nothing', { ...SAMPLE, documents: [], models: [], rules: [], problems: [], skippedOriginals: [] }],
  ])('keeps to its schema: %s', (_name, result) => {
    validate(render(result));
    expect(validate.errors).toBeNull();
  });

  test('the published schema is the one in the code', () => {
    const file = new URL('../../../../docs/schema/report.schema.json', import.meta.url);
    expect(existsSync(file)).toBe(true);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(reportJsonSchema());
  });

  test('findings say where they are and what they rest on', () => {
    const finding = render().documents[0]!.findings[1]!;
    expect(finding).toMatchObject({
      text: 'CASS',
      location: { startLine: 3, startColumn: 103, endLine: 3, endColumn: 107 },
      suggestion: { text: 'TASS', safe: true, location: { startColumn: 103 } },
    });
    expect(finding.evidence).toHaveLength(3);
  });

  test('counts agree with what is listed', () => {
    const { summary, documents } = render();
    expect(summary.findings).toBe(documents.reduce((sum, { findings }) => sum + findings.length, 0));
    expect(summary.bySeverity).toEqual({ error: 3, warning: 3, note: 2 });
    expect(summary.clean).toBe(1);
  });
});
