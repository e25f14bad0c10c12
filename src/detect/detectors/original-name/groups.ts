import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { shiftSpan, sliceSpan, type Span } from '../../../core/span.js';
import { provenBy } from '../../original/evidence.js';
import type { ArticleNames } from './article-names.js';
import type { BeadNames } from './bead-names.js';
import { originalEvidence } from './evidence.js';
import { isBeside } from './misspellings.js';
import { isAcronym, type Name } from './names.js';

/** Names of the original side by side: `Petr Nečas`. */
interface Group {
  readonly names: readonly Name[];
  /** Whether a part of it is in the copy. */
  readonly isPart: boolean;
}

/** Words of the copy side by side that look like a name. */
interface Run {
  readonly from: number;
  readonly to: number;
}

interface Swap {
  readonly names: readonly Name[];
  readonly run: Run;
  readonly beside: boolean;
}

/** Probability that a name was swapped: beside a word that stayed, as the only ones without a counterpart, among others. */
const SWAPPED = { beside: 0.93, faithful: 0.65, alone: 0.55, among: 0.4 } as const;
/** Probability that a missing name was dropped by mistake. */
const DROPPED = {
  hole: 0.95,
  several: 0.9,
  faithful: 0.6,
  plain: 0.45,
  translatable: 0.3,
  elsewhere: 0.25,
} as const;
const ADDED = 0.25;

/** How far apart, as shares of the lengths of both sides, two names may stand that were swapped. */
const APART = 0.3;

function lostGroups({ lost, kept, misspelt }: BeadNames): Group[] {
  const groups = new Map<number, Name[]>();
  for (const name of lost) {
    if (!name.isCommon) groups.set(name.group, [...(groups.get(name.group) ?? []), name]);
  }
  const present = new Set([...kept, ...misspelt.map(({ name }) => name)].map(({ group }) => group));
  return [...groups].map(([group, names]) => ({ names, isPart: present.has(group) }));
}

/** The names of the copy that the original does not explain; words that English has as well part them. */
function strangers(bead: BeadNames, names: ArticleNames): Run[] {
  const { extra, copy } = bead;
  const runs: Run[] = [];
  for (const at of extra) {
    if (!isStranger(at, bead, names)) continue;
    const last = runs.at(-1);
    if (last?.to === at - 1 && copy[at]?.gap.trim() === '')
      runs[runs.length - 1] = { from: last.from, to: at };
    else runs.push({ from: at, to: at });
  }
  return runs;
}

const swapped = new WeakMap<BeadNames, readonly Swap[]>();

/** Which lost names have a stranger in their place. */
function swapsOf(bead: BeadNames, names: ArticleNames): readonly Swap[] {
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

/** Whether a word of the copy is a name for sure: no English word with a capital that may translate one of the original. */
function isStranger(at: number, { copy, lost }: BeadNames, names: ArticleNames): boolean {
  const word = copy[at];
  if (!word || names.listed.isNationality(word.text)) return false;
  const { text, opens } = word;
  if (!names.listed.vocabulary.isEnglish(text.toLowerCase())) return true;
  if (opens) return false;
  if (names.listed.isKnownName(text) || names.inSource(text) > 0) return true;
  return !lost.some(({ isCommon }) => isCommon);
}

const spanOf = ({ copy }: BeadNames, { from, to }: Run): Span => ({
  start: copy[from]?.span.start ?? 0,
  end: copy[to]?.span.end ?? 0,
});

/** The words of the copy that a span covers. */
function wordsAt(span: Span, { pair: { target } }: BeadNames): string {
  return sliceSpan(target.text, shiftSpan(span, -target.span.start));
}

const textOf = (names: readonly Name[]): string => names.map(({ text }) => text).join(' ');

const englishOf = (names: readonly Name[]): string =>
  names.map(({ text, exonym }) => exonym?.english[0] ?? text).join(' ');

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
