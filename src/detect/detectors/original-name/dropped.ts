import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/span.js';
import type { ArticleNames } from './article-names.js';
import type { BeadNames } from './bead-names.js';
import { originalEvidence } from './evidence.js';
import { swapsOf } from './find-swaps.js';
import { englishOf, lostGroups, textOf } from './lost-groups.js';
import type { Name } from './names.js';

/** Probability that a missing name was dropped by mistake. */
const DROPPED = {
  hole: 0.95,
  several: 0.9,
  faithful: 0.6,
  plain: 0.45,
  translatable: 0.3,
  elsewhere: 0.25,
} as const;
/** Names of the original that the copy leaves out. */
export function* droppedNames(names: ArticleNames, rule: Rule): Generator<Detection> {
  for (const bead of names.beads) {
    const replaced = new Set(swapsOf(bead, names).map((swap) => swap.names[0]));
    for (const { names: lost, isPart } of lostGroups(bead)) {
      if (isPart || replaced.has(lost[0])) continue;
      yield {
        ruleId: rule.id,
        messageId: 'dropped',
        data: { name: textOf(lost) },
        span: placeOf(lost, bead),
        evidence: [originalEvidence(bead.pair, ...lost)],
        suggestion: { text: `Name ${englishOf(lost)}, as the original does.`, safe: false, replaces: false },
        expected: [],
        confidence: droppedConfidence(lost, bead, names),
      };
    }
  }
}

/** What a name leaves behind that was cut out of a sentence: `said the.`, `of,`, `Mr may`. */
const HOLE =
  /[,;]\s*[,;.]|\b(?:the|an?|of|by|with|and|in|from|at|for|to|than|said|Mr|Mrs|Ms)\s*[,.;:](?=\s|$)|\bMr?s?\.? (?:(?:may|has|had|is|was|will|would|said|says|also|and|to)\b|[a-z]+s\b)/u;

function droppedConfidence(lost: readonly Name[], { pair }: BeadNames, names: ArticleNames): number {
  const plain = lost.filter(
    ({ exonym, isAcronym, text }) => !exonym && !isAcronym && /^\p{L}{4,}$/u.test(text),
  );
  if (plain.length > 0 && HOLE.test(pair.target.text)) return DROPPED.hole;
  if (lost.some(({ text, exonym }) => names.inCopy(exonym?.english[0] ?? text) > 0))
    return names.isFaithful ? DROPPED.translatable : DROPPED.elsewhere;
  if (plain.length === 0) return DROPPED.translatable;
  if (plain.length > 1) return DROPPED.several;
  return names.isFaithful ? DROPPED.faithful : DROPPED.plain;
}

/** The word of the copy that stands for the nearest word of the original that is in both, or else all of the copy's side. */
function placeOf(lost: readonly Name[], { source, copy, pair }: BeadNames): Span {
  const [first, last] = [lost[0], lost.at(-1)];
  if (!first || !last) return pair.target.span;
  const behind = last.position + last.words.length;
  for (let step = 1; step <= source.length; step++) {
    for (const near of [source[first.position - step], source[behind + step - 1]]) {
      if (!near || near.folded.length < 4) continue;
      const same = copy.filter(({ folded }) => folded === near.folded);
      if (same.length === 1 && same[0]) return same[0].span;
    }
  }
  return pair.target.span;
}
