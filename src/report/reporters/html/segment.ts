import type { Comparison } from '../../../core/comparison.js';
import type { DocumentResult } from '../../../core/run-result.js';
import type { Segment } from '../../../core/segment.js';
import type { Span } from '../../../core/span.js';
import type { BackTranslation, ModelId, Translation } from '../../../core/translation.js';
import { markup, type SafeHtml } from '../../escape/html.js';
import { shorten } from '../../shared/excerpt.js';
import { quantity, UNRELIABLE } from '../../shared/wording.js';
import { changes, chrf, diff } from './diff.js';
import { flaggedText, type Flag } from './flags.js';

/** What segments of one document share. */
export interface SegmentContext {
  readonly doc: string;
  readonly result: DocumentResult;
  readonly sourceLanguage: string;
  readonly nameOf: (id: ModelId) => string;
  /** The original of what starts with a segment, by its index. */
  readonly originals: ReadonlyMap<number, SafeHtml>;
}

const SUMMARY_LENGTH = 110;

function withUnknownWords(text: string, spans: readonly Span[]): SafeHtml[] {
  const out: SafeHtml[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    const word = text.slice(start, end);
    out.push(
      markup`${text.slice(at, start)}<span class="unknown" title="The engine does not know this word">${word}</span>`,
    );
    at = end;
  }
  out.push(markup`${text.slice(at)}`);
  return out;
}

function unreliable({ unreliable: reasons }: Translation): SafeHtml | undefined {
  if (reasons.length === 0) return undefined;
  return markup` <span class="doubt">Unreliable: ${reasons.map((reason) => UNRELIABLE[reason]).join(', ')}</span>`;
}

/** What stands where there is no text: absent, or failed and why. */
function missing(translation: Translation, absent: string): SafeHtml {
  if (translation.status === 'absent') return markup`<p class="none">${absent}</p>`;
  return markup`<p class="none">Failed: ${translation.failure ?? 'no reason given'}</p>`;
}

function roundTrip(translation: Translation, comparison: Comparison | undefined): SafeHtml {
  const score = comparison ? chrf(comparison) : undefined;
  const head = markup`<p class="label">Back to English ${score}${unreliable(translation)}</p>`;
  if (translation.status !== 'translated')
    return markup`${head}${missing(translation, 'No way back was recorded.')}`;
  if (!comparison) return markup`${head}<p class="copy" lang="en" dir="auto">${translation.text}</p>`;
  if (!changes(comparison)) return markup`${head}<p class="none">The copy, word for word.</p>`;
  return markup`${head}${diff(comparison, 'en')}`;
}

function model(
  translation: BackTranslation,
  comparisons: readonly Comparison[],
  context: SegmentContext,
): SafeHtml {
  const back = comparisons.find(
    ({ kind, models }) => kind === 'round-trip' && models[0] === translation.model,
  );
  const text =
    translation.status === 'translated'
      ? markup`<p class="copy" lang="${context.sourceLanguage}" dir="auto">${withUnknownWords(translation.text, translation.unknownWords)}</p>`
      : missing(translation, 'Absent: no translation of this sentence was recorded.');
  const way = translation.roundTrip ? roundTrip(translation.roundTrip, back) : undefined;
  return markup`<div class="model"><h5>${context.nameOf(translation.model)}${unreliable(translation)}</h5>${text}${way}</div>\n`;
}

function between(comparison: Comparison, context: SegmentContext): SafeHtml {
  const [from, to] = comparison.models;
  const names = markup`<span class="from">${context.nameOf(from ?? '')}</span> against <span class="to">${context.nameOf(to ?? '')}</span>`;
  const body = changes(comparison)
    ? diff(comparison, context.sourceLanguage)
    : markup`<p class="none">The same, word for word.</p>`;
  return markup`<div class="between"><p class="label">${names} ${chrf(comparison)}</p>${body}</div>\n`;
}

/** One segment: the copy, and beside it its original, where there is one, and what each model made of it. Closed unless something in it is flagged. */
export function segmentView(segment: Segment, flags: readonly Flag[], context: SegmentContext): SafeHtml {
  const { doc, result } = context;
  const translations = result.backTranslations[segment.index] ?? [];
  const comparisons = result.comparisons[segment.index] ?? [];
  const tally =
    flags.length > 0 ? markup` <span class="tally">${quantity(flags.length, 'flag')}</span>` : undefined;
  const copy = flaggedText(doc, result.document.text, segment.span, flags, 0);
  return markup`<details class="segment" id="${doc}-s${segment.index}"${flags.length > 0 ? markup` open` : undefined}>
<summary><span class="index">${segment.index + 1}</span> <span class="gist copy">${shorten(segment.text, SUMMARY_LENGTH)}</span>${tally}</summary>
<div class="beside"><p class="copy" lang="en" dir="ltr">${copy}</p>
<div class="models">${context.originals.get(segment.index)}${translations.map((translation) => model(translation, comparisons, context))}${comparisons.filter(({ kind }) => kind === 'models').map((comparison) => between(comparison, context))}</div></div>
</details>
`;
}
