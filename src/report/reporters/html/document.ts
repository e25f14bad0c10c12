import type { DocumentResult } from '../../../core/run-result.js';
import { markup, type SafeHtml } from '../../escape/html.js';
import type { DocumentCounts } from '../../shared/counts.js';
import { noticeMessages } from '../../shared/notices.js';
import { quantity } from '../../shared/wording.js';
import { toBlocks, type Block } from './blocks.js';
import { card, type CardContext } from './card.js';
import { flaggedText, type Flag } from './flags.js';
import { originalView } from './original.js';
import { segmentView } from './segment.js';
import { tally } from './tally.js';

/** What documents of one report share. */
export interface DocumentContext extends CardContext {
  readonly sourceLanguage: string;
}

/** Id of the section of a document. */
export const documentId = (index: number): string => `d${index + 1}`;

function paragraph(doc: string, text: string, block: Block, context: DocumentContext): SafeHtml {
  const words = flaggedText(doc, text, block.shown, block.flags, block.whole.end);
  const notes =
    block.starting.length > 0
      ? markup`<div class="notes">${block.starting.map((flag) => card(doc, text, flag, context))}</div>`
      : undefined;
  return markup`<div class="para"><p class="copy${block.isHeadline ? ' headline' : ''}" lang="en" dir="ltr">${words}</p>${notes}</div>\n`;
}

function flagsBySegment(flags: readonly Flag[]): Map<number, Flag[]> {
  const bySegment = new Map<number, Flag[]>();
  for (const flag of flags) {
    const own = bySegment.get(flag.finding.segment);
    if (own) own.push(flag);
    else bySegment.set(flag.finding.segment, [flag]);
  }
  return bySegment;
}

function segments(
  doc: string,
  result: DocumentResult,
  flags: readonly Flag[],
  context: DocumentContext,
): SafeHtml {
  const bySegment = flagsBySegment(flags);
  const view = result.original ? originalView(result.original, context.nameOf) : undefined;
  const shared = {
    doc,
    result,
    sourceLanguage: context.sourceLanguage,
    nameOf: context.nameOf,
    originals: view?.bySegment ?? new Map<number, SafeHtml>(),
  };
  const heading = result.original
    ? markup`Original and back-translations</h3>\n<p class="meta">Original: <span class="path">${result.original.path}</span></p>`
    : markup`Back-translations</h3>`;
  return markup`<section class="segments"><h3>${heading}
${result.segments.map((segment) => segmentView(segment, bySegment.get(segment.index) ?? [], shared))}${view?.atEnd}</section>`;
}

function notices(result: DocumentResult): SafeHtml | undefined {
  const messages = noticeMessages(result.document);
  if (messages.length === 0) return undefined;
  return markup`<ul class="notices">${messages.map((message) => markup`<li>${message}</li>`)}</ul>`;
}

/** The section of one document: its copy with flags and notes, then what the models wrote, sentence by sentence. */
export function documentSection(
  result: DocumentResult,
  index: number,
  counts: DocumentCounts,
  context: DocumentContext,
): SafeHtml {
  const doc = documentId(index);
  const { text, path } = result.document;
  const flags = result.findings.map((finding, position) => ({ number: position + 1, finding }));
  const blocks = toBlocks(result, flags);
  const copy = markup`<section class="text" aria-label="Copy">${blocks.map((block) => paragraph(doc, text, block, context))}</section>`;
  const all = markup`${copy}\n${segments(doc, result, flags, context)}`;
  const body =
    flags.length > 0
      ? all
      : markup`<details class="clean"><summary>Nothing flagged. Show the copy and its back-translations</summary>${all}</details>`;
  return markup`<article class="document" id="${doc}" aria-labelledby="${doc}-h">
<header><h2 id="${doc}-h" class="path">${path}</h2>
<p class="meta">${quantity(counts.words, 'word')} ${tally(counts.bySeverity)} <a class="up" href="#documents">All documents</a></p>${notices(result)}</header>
${body}
</article>
`;
}
