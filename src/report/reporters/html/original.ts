import type { Bead } from '../../../core/bead.js';
import type { Original } from '../../../core/original.js';
import type { ModelId } from '../../../core/translation.js';
import { markup, type SafeHtml } from '../../escape/html.js';
import { percent, quantity } from '../../shared/wording.js';
import { changes, chrf, diff } from './diff.js';

/** Where the original of a document's segments is shown. */
export interface OriginalView {
  /** The original of what starts with a segment, and what the copy leaves out before it. By segment index. */
  readonly bySegment: ReadonlyMap<number, SafeHtml>;
  /** What the copy leaves out after its last segment. */
  readonly atEnd: SafeHtml | undefined;
}

/** Lays an original out along the segments of its copy, bead by bead, with its word diff to each back-translation. */
export function originalView(original: Original, nameOf: (id: ModelId) => string): OriginalView {
  const bySegment = new Map<number, SafeHtml>();
  let left: SafeHtml[] = [];
  for (const [index, bead] of original.beads.entries()) {
    const [first, ...others] = bead.target;
    if (first === undefined) {
      left.push(leftOut(bead, original));
      continue;
    }
    bySegment.set(first, markup`${left}${beadView(bead, index, original, nameOf)}`);
    left = [];
    for (const other of others)
      bySegment.set(
        other,
        markup`<div class="original"><p class="none">Goes with sentence ${first + 1}.</p></div>`,
      );
  }
  return { bySegment, atEnd: left.length > 0 ? markup`${left}` : undefined };
}

function sentences({ source }: Bead, { segments, language }: Original): SafeHtml {
  const text = source.map((index) => segments[index]?.text ?? '').join(' ');
  return markup`<p class="copy" lang="${language}" dir="auto">${text}</p>`;
}

function leftOut(bead: Bead, original: Original): SafeHtml {
  return markup`<div class="original left-out"><p class="label">Not in the copy</p>${sentences(bead, original)}</div>\n`;
}

function beadView(bead: Bead, index: number, original: Original, nameOf: (id: ModelId) => string): SafeHtml {
  if (bead.source.length === 0)
    return markup`<div class="original"><p class="none">Nothing in the original says this.</p></div>\n`;
  const shape =
    bead.source.length > 1 || bead.target.length > 1
      ? ` ${quantity(bead.source.length, 'sentence')} for ${bead.target.length},`
      : '';
  const moved = bead.moved ? ', moved' : '';
  const diffs = (original.comparisons[index] ?? []).map((comparison) => {
    const name = nameOf(comparison.models[0] ?? '');
    const body = changes(comparison)
      ? diff(comparison, original.language)
      : markup`<p class="none">The same, word for word.</p>`;
    return markup`<div class="between"><p class="label"><span class="from">Original</span> against <span class="to">${name}</span> ${chrf(comparison)}</p>${body}</div>\n`;
  });
  return markup`<div class="original"><h5>Original</h5><p class="label">${shape} ${percent(bead.confidence)} sure${moved}</p>${sentences(bead, original)}${diffs}</div>\n`;
}
