import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type ErrorObject } from 'ajv';
import Ajv04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log, Run } from 'sarif';
import { describe, expect, test } from 'vitest';
import { hostileResult } from '../../../../test/fixtures/report/hostile.js';
import { SAMPLE } from '../../../../test/fixtures/report/sample.js';
import { sarifReporter } from './index.js';

const schemaFile = createRequire(import.meta.url).resolve(
  '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json',
);
const ajv = new Ajv04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(JSON.parse(readFileSync(schemaFile, 'utf8')) as object);

function errorsIn(log: unknown): ErrorObject[] {
  validate(log);
  return validate.errors ?? [];
}

const render = (result = SAMPLE): Log =>
  JSON.parse(sarifReporter.render(result, { baseUri: 'file:///desk/' })) as Log;
const runOf = (log: Log): Run => log.runs[0]!;

describe('SARIF', () => {
  test('keeps to the official schema', () => {
    expect(errorsIn(render())).toEqual([]);
    expect(
      errorsIn(render({ ...SAMPLE, documents: [], problems: [], skippedOriginals: [], rules: [] })),
    ).toEqual([]);
    expect(errorsIn({ version: '2.1.0' })).not.toEqual([]);
  });

  test('keeps to it on hostile copy', () => {
    expect(errorsIn(render(hostileResult()))).toEqual([]);
  });

  test('regions slice the decoded original', () => {
    const run = runOf(render());
    for (const result of run.results!) {
      const place = result.locations![0]!.physicalLocation!;
      const { document } = SAMPLE.documents[place.artifactLocation!.index!]!;
      const { charOffset, charLength, snippet, startLine, startColumn } = place.region!;
      expect(document.text.slice(charOffset, charOffset! + charLength!)).toBe(snippet!.text);
      expect(document.text.split('\n')[startLine! - 1]!.slice(startColumn! - 1)).toContain(snippet!.text);
      expect(run.tool.driver.rules![result.ruleIndex ?? 0]?.id === result.ruleId).toBe(
        result.ruleIndex !== undefined,
      );
    }
  });

  test('fixes only what is safe, and does what they say', () => {
    const results = runOf(render()).results!;
    const fixed = results.filter((result) => result.fixes);
    expect(fixed.map((result) => result.ruleId!.split('/').at(-1))).toEqual([
      'plural-left',
      'corrupted-agency',
      'acronym',
      'space-before-punctuation',
      'slashed-timestamp',
    ]);
    const { deletedRegion, insertedContent } = fixed[0]!.fixes![0]!.artifactChanges[0]!.replacements[0]!;
    const text = SAMPLE.documents[0]!.document.text;
    const end = deletedRegion.charOffset! + deletedRegion.charLength!;
    expect(text.slice(0, deletedRegion.charOffset) + insertedContent!.text! + text.slice(end)).toContain(
      '\n\nOban and Lesskov spoke',
    );
  });

  test('paths are percent-encoded and relative', () => {
    const [artifact] = runOf(render()).artifacts!;
    expect(artifact!.location).toEqual({ uri: 'copy/summit%2C%20day%202.txt', uriBaseId: 'COPY' });
  });

  test('what could not be checked is a notification, and the run did not succeed', () => {
    const [invocation] = runOf(render()).invocations!;
    expect(invocation!.executionSuccessful).toBe(false);
    expect(
      invocation!.toolExecutionNotifications!.map(({ level, descriptor }) => [level, descriptor!.id]),
    ).toEqual([
      ['error', 'binary'],
      ['note', 'skipped-original'],
      ['warning', 'decoded-as-windows-1252'],
      ['warning', 'transmission-damage'],
    ]);
    expect(runOf(render({ ...SAMPLE, problems: [] })).invocations![0]!.executionSuccessful).toBe(true);
  });

  test('copy becomes neither a placeholder nor a link in a message', () => {
    const message = runOf(render(hostileResult())).results![0]!.message.text!;
    expect(message).toContain('{{0}}');
    expect(message).not.toMatch(/[^\\]\]\(/);
  });
});
