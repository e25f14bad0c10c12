import type { Evidence, Finding } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { ModelId } from '../../../core/translation.js';
import { sliceSpan } from '../../../core/span.js';
import { markup, type SafeHtml } from '../../escape/html.js';
import { describeEvidence, type EvidenceLine } from '../../shared/evidence.js';
import { shorten } from '../../shared/excerpt.js';
import { CATEGORY_NAMES, percent } from '../../shared/wording.js';
import { cardId, type Flag } from './flags.js';

/** What cards need to know besides the finding. */
export interface CardContext {
  readonly ruleOf: (id: string) => Rule | undefined;
  readonly nameOf: (id: ModelId) => string;
}

const LONGEST = 160;

function instead({ suggestion, span }: Finding, text: string): SafeHtml | undefined {
  if (!suggestion) return undefined;
  if (!suggestion.replaces)
    return markup`<p class="fix"><span class="label">Instead</span> ${suggestion.text}</p>`;
  const old = shorten(sliceSpan(text, suggestion.span ?? span), LONGEST);
  const before =
    old === '' ? undefined : markup`<del class="copy">${old}</del> <span aria-hidden="true">→</span> `;
  const after =
    suggestion.text === ''
      ? markup`<span class="label">delete</span>`
      : markup`<ins class="copy">${suggestion.text}</ins>`;
  return markup`<p class="fix"><span class="label">Write</span> ${before}${after}</p>`;
}

function evidenceItem(line: EvidenceLine): SafeHtml {
  const stance = line.stance === 'for' ? undefined : markup`<span class="label">Against</span> `;
  const quote = line.quote
    ? markup` <q class="copy" dir="auto">${line.quote.before}<b>${line.quote.match}</b>${line.quote.after}</q> —`
    : markup``;
  return markup`<li class="${line.stance}">${stance}<span class="source">${line.source}:</span>${quote} ${line.conclusion}</li>`;
}

/** The one piece of evidence that convinces most stands open on the card; the rule is named there anyway. */
function splitEvidence(evidence: readonly Evidence[]): [Evidence[], Evidence[]] {
  const confirming = evidence.find((item) => item.kind === 'back-translation' && item.verdict === 'confirms');
  const best = confirming ?? evidence.find((item) => item.kind !== 'rule');
  return [best ? [best] : [], evidence.filter((item) => item !== best)];
}

function why(doc: string, finding: Finding, rule: Rule | undefined, rest: SafeHtml | undefined): SafeHtml {
  const reasons = rule ? markup`<p>${rule.why}</p><p>${rule.instead}</p>` : undefined;
  const also =
    finding.alsoFlaggedBy.length > 0
      ? markup`<p class="also">Also flagged by <code>${finding.alsoFlaggedBy.join(', ')}</code></p>`
      : undefined;
  return markup`<details class="why"><summary>Why: ${rule?.title ?? finding.ruleId}</summary>${reasons}${rest}${also}
<p class="foot"><a href="#${doc}-s${finding.segment}">Back-translations</a> <code>${finding.ruleId}</code></p></details>`;
}

/** The margin note of one finding. */
export function card(doc: string, text: string, { number, finding }: Flag, context: CardContext): SafeHtml {
  const { severity, category, confidence, message } = finding;
  const [open, folded] = splitEvidence(finding.evidence).map((items) =>
    items.length > 0
      ? markup`<ul class="evidence">${items.map((item) => evidenceItem(describeEvidence(item, context.nameOf)))}</ul>`
      : undefined,
  );
  return markup`<section class="card s-${severity}" id="${cardId(doc, number)}" aria-label="Finding ${number}: ${severity}">
<p class="head"><a class="num s-${severity}" href="#${doc}-m${number}" aria-label="Back to ${number} in the copy">${number}</a> <span class="sev">${severity}</span> <span class="cat">${CATEGORY_NAMES[category]}</span> <span class="conf" title="Probability that this is an artifact of translation">${percent(confidence)}</span></p>
${instead(finding, text)}
<p class="msg">${message}</p>
${open}
${why(doc, finding, context.ruleOf(finding.ruleId), folded)}
</section>
`;
}
