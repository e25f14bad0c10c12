import { z } from 'zod';
import { SEVERITIES } from '../../../core/finding.js';
import { CATEGORIES } from '../../../core/rule.js';

/** Version of the structure: the first number grows when readers of the old one would break. */
export const SCHEMA_VERSION = '1.0';
export const SCHEMA_ID = 'urn:backwire:schema:report:1.0';

const count = z.int().nonnegative();
const probability = z.number().min(0).max(1);

const span = z
  .strictObject({ start: count, end: count })
  .meta({ id: 'span', description: 'Half-open range [start, end) of UTF-16 code units, counted from 0.' });

const location = z
  .strictObject({
    ...span.shape,
    startLine: z.int().positive(),
    startColumn: z.int().positive(),
    endLine: z.int().positive(),
    endColumn: z.int().positive(),
  })
  .meta({
    id: 'location',
    description:
      'A span of the decoded original with its lines and columns, both from 1; columns in UTF-16 code units; the end is exclusive.',
  });

const severity = z.enum(SEVERITIES);
const category = z.enum(CATEGORIES);

const severityCounts = z
  .strictObject({ error: count, warning: count, note: count })
  .meta({ id: 'severityCounts' });

const translation = {
  model: z.string(),
  status: z.enum(['translated', 'absent', 'failed']),
  text: z.string().describe('Empty unless translated.'),
  unknownWords: z.array(span).describe('Words of `text` that the engine did not know; spans into `text`.'),
  unreliable: z
    .array(z.enum(['cut', 'loops', 'untranslated', 'length']))
    .describe('Why it is evidence for nothing; empty when it may serve as evidence.'),
  failure: z.string().optional(),
};

const backTranslation = z
  .strictObject({ ...translation, roundTrip: z.strictObject(translation).optional() })
  .meta({ id: 'backTranslation' });

const comparison = z
  .strictObject({
    kind: z.enum(['models', 'round-trip', 'original']),
    models: z.array(z.string()),
    chrf: z.number().min(0).max(100).describe('chrF (Popović 2015).'),
    diff: z
      .array(z.strictObject({ op: z.enum(['same', 'added', 'removed']), text: z.string() }))
      .describe('`same` and `added` rebuild the new text, `same` and `removed` the old one.'),
  })
  .meta({ id: 'comparison' });

const evidence = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('rule'), ruleId: z.string(), french: z.array(z.string()) }),
    z.strictObject({
      kind: z.literal('back-translation'),
      verdict: z.enum(['confirms', 'contradicts']),
      model: z.string(),
      segment: count,
      text: z.string(),
      span,
      expected: z.string(),
    }),
    z.strictObject({ kind: z.literal('unknown-word'), model: z.string(), segment: count, word: z.string() }),
    z.strictObject({
      kind: z.literal('lexicon'),
      entry: z.string(),
      distance: z.number(),
      context: z.string(),
    }),
    z.strictObject({
      kind: z.literal('disagreement'),
      models: z.array(z.string()),
      segment: count,
      texts: z.array(z.string()),
    }),
    z.strictObject({
      kind: z.literal('original'),
      verdict: z.enum(['confirms', 'contradicts']),
      text: z.string().describe('Sentences of the original against the flagged words.'),
      span: span.describe('The words of `text` that prove or disprove; empty where all of it does.'),
    }),
    z.strictObject({
      kind: z.literal('document'),
      verdict: z.enum(['supports', 'doubts']),
      sourceLanguage: z.string(),
      marks: count.describe('Other rules that found a probable mark of translation in the article.'),
      credit: z.string().optional().describe('Agency or paper of that language that it is credited to.'),
    }),
  ])
  .meta({ id: 'evidence' });

const suggestion = z
  .strictObject({
    text: z.string(),
    replaces: z.boolean().describe('Whether `text` replaces the words at `location`, or is advice.'),
    safe: z.boolean().describe('Whether the replacement is right whenever the finding is.'),
    location,
  })
  .meta({ id: 'suggestion' });

const finding = z
  .strictObject({
    ruleId: z.string(),
    category,
    severity,
    confidence: probability.describe('Probability that the words are an artifact of translation.'),
    harm: z.enum(['high', 'medium', 'low']),
    location,
    text: z.string(),
    message: z.string(),
    suggestion: suggestion.optional(),
    evidence: z.array(evidence),
    segment: count.describe('Index of the segment in which the span starts.'),
    alsoFlaggedBy: z.array(z.string()),
    fingerprint: z.string().describe('Stable across edits elsewhere in the file.'),
  })
  .meta({ id: 'finding' });

const segment = z
  .strictObject({
    index: count,
    kind: z.enum(['headline', 'sentence', 'dateline']),
    location,
    text: z.string(),
    paragraph: count,
    backTranslations: z.array(backTranslation),
    comparisons: z.array(comparison),
  })
  .meta({ id: 'segment' });

const original = z
  .strictObject({
    path: z.string(),
    sentences: z.array(z.string()).describe('Of the original, in its order; beads count them from 0.'),
    beads: z.array(
      z.strictObject({
        source: z.array(count).describe('Sentences of the original; none for what the copy adds.'),
        target: z.array(count).describe('Segments of the copy; none for what it leaves out.'),
        confidence: probability,
        moved: z.boolean().describe('Whether the copy has it at another place than the original.'),
        comparisons: z.array(comparison),
      }),
    ),
    links: z
      .array(z.strictObject({ source: span, target: span }))
      .describe('Words of the original and the words of the copy that they became.'),
  })
  .meta({ id: 'original' });

const document = z
  .strictObject({
    path: z.string(),
    encoding: z.enum(['utf-8', 'utf-16le', 'utf-16be', 'windows-1252']),
    length: count.describe('UTF-16 code units of the decoded original.'),
    words: count,
    counts: severityCounts,
    notices: z.array(
      z.strictObject({ code: z.string(), message: z.string(), location: location.optional() }),
    ),
    damage: z.array(
      z.strictObject({ kind: z.enum(['replacement-character', 'question-mark-in-word']), location }),
    ),
    quotations: z.array(
      z.strictObject({
        location,
        inner: span,
        style: z.enum(['straight', 'curly', 'guillemets', 'single']),
        open: z.string().optional(),
        close: z.string().optional(),
        depth: count,
      }),
    ),
    findings: z.array(finding),
    segments: z.array(segment),
    original: original.optional().describe('The text that the copy was translated from, where it was given.'),
  })
  .meta({ id: 'document' });

/** `report.json`, whole. */
const reportSchema = z
  .strictObject({
    $schema: z.literal(SCHEMA_ID),
    schemaVersion: z.literal(SCHEMA_VERSION),
    tool: z.strictObject({ name: z.string(), version: z.string(), informationUri: z.string().optional() }),
    generatedAt: z
      .string()
      .describe('ISO 8601, UTC. The only field in which two runs over the same input differ.'),
    signature: z.string().describe('Version, rules, models and options that made the result.'),
    sourceLanguage: z.string(),
    summary: z.strictObject({
      documents: count,
      clean: count.describe('Documents without a finding.'),
      problems: count,
      skippedOriginals: count,
      words: count,
      segments: count,
      findings: count,
      bySeverity: severityCounts,
      byCategory: z.array(z.strictObject({ category, total: count, counts: severityCounts })),
    }),
    models: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        fingerprint: z.string(),
        roundTrip: z.boolean(),
        counts: z.strictObject({ translated: count, unreliable: count, absent: count, failed: count }),
      }),
    ),
    rules: z
      .array(
        z.strictObject({ id: z.string(), category, title: z.string(), why: z.string(), instead: z.string() }),
      )
      .describe('The rules that fired, by id.'),
    documents: z.array(document),
    problems: z
      .array(z.strictObject({ path: z.string(), code: z.string(), message: z.string(), remedy: z.string() }))
      .describe('Files that could not be checked.'),
    skippedOriginals: z.array(z.string()).describe('Originals without copy beside them.'),
  })
  .meta({
    title: 'Backwire report',
    description: 'Everything that a run of Backwire found, as written to report.json.',
  });

export type JsonReport = z.infer<typeof reportSchema>;

/** The JSON Schema (draft 2020-12) that every `report.json` keeps to. */
export function reportJsonSchema(): object {
  return { $id: SCHEMA_ID, ...z.toJSONSchema(reportSchema, { target: 'draft-2020-12' }) };
}
