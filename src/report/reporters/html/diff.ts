import type { Comparison } from '../../../core/comparison.js';
import { markup, type SafeHtml } from '../../escape/html.js';

/** A comparison's chrF. */
export const chrf = ({ chrf: score }: Comparison): SafeHtml =>
  markup`<span class="chrf">chrF ${score.toFixed(1)}</span>`;

/** Whether the two texts differ at all. */
export const changes = (comparison: Comparison): boolean => comparison.diff.some(({ op }) => op !== 'same');

/** A comparison's word diff. */
export function diff({ diff: parts }: Comparison, lang: string): SafeHtml {
  const pieces = parts.map(({ op, text }) => {
    if (op === 'same') return markup`${text}`;
    return op === 'added' ? markup`<ins>${text}</ins>` : markup`<del>${text}</del>`;
  });
  return markup`<p class="copy" lang="${lang}" dir="auto">${pieces}</p>`;
}
