import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { provenBy } from '../../original/evidence.js';
import type { ArticleNames } from './article-names.js';
import type { BeadNames } from './bead-names.js';
import { swapsOf } from './find-swaps.js';
import { isAcronym } from './names.js';
import { spanOf, strangers, wordsAt, type Run } from './runs.js';

/** Probability that a name was added by mistake: desks say who somebody is. */
const ADDED = 0.25;

/** A word of the original that begins so may stand behind a name: `Catalogne`, `Catalan`. */
const SHARED_START = 4;

/** Whether a run of the copy may have its reason in the original: a place that is meant, a word derived from one of its words. */
function isExplained({ from, to }: Run, { copy, source }: BeadNames, names: ArticleNames): boolean {
  const starts = new Set(source.map(({ folded }) => folded.slice(0, SHARED_START)));
  return copy
    .slice(from, to + 1)
    .some(
      ({ text, folded }) =>
        folded.length < SHARED_START ||
        /[-'’.]/u.test(text) ||
        isAcronym(text) ||
        names.listed.isKnownName(text) ||
        names.listed.isEnglishName(text) ||
        starts.has(folded.slice(0, SHARED_START)),
    );
}

/** Names of the copy that the original does not have, and that stand for none of its names. */
export function* addedNames(names: ArticleNames, rule: Rule): Generator<Detection> {
  for (const bead of names.beads) {
    const taken = new Set(swapsOf(bead, names).map(({ run }) => run.from));
    for (const run of strangers(bead, names)) {
      if (taken.has(run.from) || isExplained(run, bead, names)) continue;
      const span = spanOf(bead, run);
      yield {
        ruleId: rule.id,
        messageId: 'added',
        data: { words: wordsAt(span, bead) },
        span,
        evidence: [provenBy(bead.pair.source.text)],
        suggestion: { text: 'Strike it, or make sure of it.', safe: false, replaces: false },
        expected: [],
        confidence: ADDED,
      };
    }
  }
}
