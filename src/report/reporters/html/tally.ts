import { markup, type SafeHtml } from '../../escape/html.js';
import { SEVERITIES_WORST_FIRST, type SeverityCounts } from '../../shared/counts.js';
import { quantity } from '../../shared/wording.js';

/** Findings by severity as small labels; `nothing flagged` when there are none. */
export function tally(counts: SeverityCounts): SafeHtml {
  const chips = SEVERITIES_WORST_FIRST.filter((severity) => counts[severity] > 0).map(
    (severity) => markup`<span class="chip s-${severity}">${quantity(counts[severity], severity)}</span> `,
  );
  return chips.length > 0 ? markup`${chips}` : markup`<span class="chip none">nothing flagged</span>`;
}
