import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { ArticleNames } from './article-names.js';
import type { BeadNames } from './bead-names.js';
import { originalEvidence } from './evidence.js';
import { swapsOf } from './find-swaps.js';
import { englishOf, lostGroups, textOf } from './lost-groups.js';
import { spanOf, wordsAt, type Run } from './runs.js';

/** Probability that a name was swapped: beside a word that stayed, as the only ones without a counterpart, among others. */
const SWAPPED = { beside: 0.93, faithful: 0.65, alone: 0.55, among: 0.4 } as const;
/** Names of the original in whose place the copy has another one; who is quoted apart. */
export function* swappedNames(names: ArticleNames, rule: Rule): Generator<Detection> {
  yield* swaps(names, rule, false);
}

/** Names of the original that speak, and in whose place the copy has another one. */
export function* swappedSpeakers(names: ArticleNames, rule: Rule): Generator<Detection> {
  yield* swaps(names, rule, true);
}

const SAYING =
  /^(?:say|said|says|add|added|adds|told|tells|explain|explains|explained|declared?|stated?|notes?|noted|conclude[sd]?|asked|replied|according|stressed|insisted|argued|announced|warned|admitted|claimed|wrote|recalled)$/u;
/** Words between a verb of saying and the speaker. */
const REACH = 3;
const QUOTED = /["“”«»]/u;

/** Whether a name of the copy stands beside a verb of saying, in a bead that quotes. */
function isSpeaker({ from, to }: Run, { copy, pair }: BeadNames): boolean {
  if (!QUOTED.test(pair.target.text) && !QUOTED.test(pair.source.text)) return false;
  return copy.slice(Math.max(0, from - REACH), to + 1 + REACH).some(({ text }) => SAYING.test(text));
}

function* swaps(names: ArticleNames, rule: Rule, speakers: boolean): Generator<Detection> {
  for (const bead of names.beads) {
    const found = swapsOf(bead, names);
    const isOnly = found.length === 1 && lostGroups(bead).length === 1;
    const isFaithful = names.isFaithful && isOnly;
    for (const { names: lost, run, beside } of found) {
      const speaks = isSpeaker(run, bead);
      if (speaks !== speakers) continue;
      const span = spanOf(bead, run);
      yield {
        ruleId: rule.id,
        messageId: speaks ? 'speaker' : 'swapped',
        data: { words: wordsAt(span, bead), name: textOf(lost) },
        span,
        evidence: [originalEvidence(bead.pair, ...lost)],
        suggestion: { text: englishOf(lost), safe: false, replaces: true },
        expected: [],
        confidence:
          beside || (speaks && isOnly)
            ? SWAPPED.beside
            : isFaithful
              ? SWAPPED.faithful
              : isOnly
                ? SWAPPED.alone
                : SWAPPED.among,
      };
    }
  }
}
