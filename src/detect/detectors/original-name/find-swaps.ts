import type { ArticleNames } from './article-names.js';
import type { BeadNames } from './bead-names.js';
import { lostGroups } from './lost-groups.js';
import { isBeside } from './misspellings.js';
import { isAcronym, type Name } from './names.js';
import { strangers, type Run } from './runs.js';

/** Names of the original, and the words of the copy that stand in their place. */
export interface Swap {
  readonly names: readonly Name[];
  readonly run: Run;
  readonly beside: boolean;
}

/** How far apart, as shares of the lengths of both sides, two names may stand that were swapped. */
const APART = 0.3;

const swapped = new WeakMap<BeadNames, readonly Swap[]>();

/** Which lost names have a stranger in their place. */
export function swapsOf(bead: BeadNames, names: ArticleNames): readonly Swap[] {
  let swaps = swapped.get(bead);
  if (!swaps) swapped.set(bead, (swaps = findSwaps(bead, names)));
  return swaps;
}

function findSwaps(bead: BeadNames, names: ArticleNames): Swap[] {
  const { source, copy } = bead;
  const runs = strangers(bead, names);
  const swaps: Swap[] = [];
  const taken = new Set<Run>();
  const groups = lostGroups(bead);
  for (const { names: lost } of groups) {
    const run = runs.find((one) => {
      if (taken.has(one)) return false;
      const [first, last] = [lost[0], lost.at(-1)];
      return (
        first &&
        last &&
        isSameKind(lost, one, bead) &&
        (isBeside(first, one.from, bead) || isBeside(last, one.to, bead))
      );
    });
    if (!run) continue;
    taken.add(run);
    swaps.push({ names: lost, run, beside: true });
  }
  const done = new Set(swaps.map((swap) => swap.names));
  for (const { names: lost, isPart } of groups) {
    const position = lost[0]?.position;
    if (done.has(lost) || isPart || position === undefined) continue;
    const apart = (run: Run): number => Math.abs(run.from / copy.length - position / source.length);
    const [run] = runs
      .filter((one) => !taken.has(one) && isSameKind(lost, one, bead) && apart(one) <= APART)
      .sort((a, b) => apart(a) - apart(b));
    if (!run) continue;
    taken.add(run);
    swaps.push({ names: lost, run, beside: false });
  }
  return swaps;
}

/** An acronym takes the place of an acronym: others are abbreviated. */
function isSameKind(lost: readonly Name[], { from, to }: Run, { copy }: BeadNames): boolean {
  const isShort = copy.slice(from, to + 1).some(({ text }) => isAcronym(text) || text.includes('.'));
  return isShort === lost.some((name) => name.isAcronym);
}
