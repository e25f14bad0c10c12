import type { Evidence } from '../../core/finding.js';
import type { ModelId, ModelInfo } from '../../core/translation.js';
import { excerpt, shorten, type Excerpt } from './excerpt.js';
import { quantity } from './wording.js';

/** One reason for a finding, in words, for every reporter that people read. */
export interface EvidenceLine {
  readonly stance: 'for' | 'against';
  /** Where it comes from: `Apertium (via Catalan)`, `Rule`. */
  readonly source: string;
  /** Words of a translation, where the evidence has any. */
  readonly quote?: Excerpt;
  /** What follows from it. May hold copy. */
  readonly conclusion: string;
}

/** Code units of context on each side of a match. */
const RADIUS = 48;
const LONGEST_TEXT = 120;

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

const quoted = (text: string): string => `“${shorten(text, LONGEST_TEXT)}”`;

/** Looks up what people call a model; an unknown model keeps its id. */
export function modelNames(models: readonly ModelInfo[]): (id: ModelId) => string {
  const names = new Map(models.map((model) => [model.id, model.name]));
  return (id) => names.get(id) ?? id;
}

/** `12 other marks of translation from French in this article, which is credited to “AFP”` */
function describeArticle({ marks, sourceLanguage, credit }: Evidence & { kind: 'document' }): string {
  const count = marks === 0 ? 'no other mark' : quantity(marks, 'other mark');
  const language = languageNames.of(sourceLanguage) ?? sourceLanguage;
  const credited = credit === undefined ? '' : `, which is credited to ${quoted(credit)}`;
  return `${count} of translation from ${language} in this article${credited}`;
}

/** The words of the original that prove or disprove, in their sentence; or else what the original says, or that it says nothing. */
function describeOriginal({
  verdict,
  text,
  span,
}: Evidence & { kind: 'original' }): Omit<EvidenceLine, 'source'> {
  const stance = verdict === 'confirms' ? 'for' : 'against';
  if (text === '') return { stance, conclusion: 'has nothing like this' };
  if (span.start === span.end) return { stance, conclusion: `says ${quoted(text)}` };
  const conclusion = stance === 'for' ? 'proves it' : 'speaks against it';
  return { stance, quote: excerpt(text, span, RADIUS), conclusion };
}

/** Puts evidence into words. */
export function describeEvidence(evidence: Evidence, nameOf: (id: ModelId) => string): EvidenceLine {
  switch (evidence.kind) {
    case 'rule':
      return {
        stance: 'for',
        source: 'Rule',
        conclusion:
          evidence.french.length > 0
            ? `the original probably has ${evidence.french.map(quoted).join(' or ')}`
            : 'the copy matches its pattern',
      };
    case 'back-translation':
      return {
        stance: evidence.verdict === 'confirms' ? 'for' : 'against',
        source: nameOf(evidence.model),
        quote: excerpt(evidence.text, evidence.span, RADIUS),
        conclusion:
          evidence.verdict === 'confirms'
            ? `matches ${quoted(evidence.expected)}`
            : `does not say ${quoted(evidence.expected)}`,
      };
    case 'unknown-word':
      return {
        stance: 'for',
        source: nameOf(evidence.model),
        conclusion: `does not know ${quoted(evidence.word)} and copied it through`,
      };
    case 'lexicon':
      return {
        stance: 'for',
        source: 'Names',
        conclusion: `${quoted(evidence.entry)} is ${evidence.distance === 1 ? 'one letter' : `${evidence.distance} letters`} away${
          evidence.context === '' ? '' : `, and goes with ${quoted(evidence.context)}`
        }`,
      };
    case 'disagreement':
      return {
        stance: 'for',
        source: evidence.models.map(nameOf).join(' and '),
        conclusion:
          evidence.texts.length > 1
            ? `disagree: ${evidence.texts.map(quoted).join(' against ')}`
            : `came back as ${evidence.texts.map(quoted).join('')}`,
      };
    case 'original':
      return { source: 'Original', ...describeOriginal(evidence) };
    case 'document':
      return {
        stance: evidence.verdict === 'supports' ? 'for' : 'against',
        source: 'Article',
        conclusion: describeArticle(evidence),
      };
  }
}

/** The same as plain text on one line. */
export function evidenceText(line: EvidenceLine): string {
  const quote = line.quote ? ` “${line.quote.before}${line.quote.match}${line.quote.after}” —` : '';
  return `${line.source}:${quote} ${line.conclusion}`;
}
