import { diffArrays } from 'diff';
import type { DiffPart } from '../../core/comparison.js';
import { wordPieces } from '../../core/words.js';

/** Insertions and deletions beyond which two texts are shown as one replacing the other. */
const MAX_EDITS = 1_000;

/** Words taken out and words put in at one place. */
interface Change {
  removed: string;
  added: string;
}

/**
 * Word diff from one text to another, case and spacing kept: `same` and `removed` parts rebuild `before`, `same`
 * and `added` parts rebuild `after`. At one place, what was removed comes before what was added. White space
 * between two replaced words belongs to the replacement, so that a rewritten phrase is one change.
 * Texts that differ by more than 1,000 words and spaces are given as wholly replaced.
 *
 * @param language BCP 47 tag that says where words end
 */
export function diffWords(before: string, after: string, language: string): DiffPart[] {
  const parts: DiffPart[] = [];
  let change: Change = { removed: '', added: '' };
  const flush = () => {
    if (change.removed) parts.push({ op: 'removed', text: change.removed });
    if (change.added) parts.push({ op: 'added', text: change.added });
    change = { removed: '', added: '' };
  };

  const steps = diffSteps(before, after, language);
  for (const [index, step] of steps.entries()) {
    if (typeof step !== 'string') {
      change.removed += step.removed;
      change.added += step.added;
    } else if (isBlank(step) && isReplacement(steps[index - 1]) && isReplacement(steps[index + 1])) {
      change.removed += step;
      change.added += step;
    } else {
      flush();
      parts.push({ op: 'same', text: step });
    }
  }
  flush();
  return parts;
}

/** Alternating unchanged texts and changes. */
function diffSteps(before: string, after: string, language: string): (string | Change)[] {
  const steps = diffArrays(words(before, language), words(after, language), { maxEditLength: MAX_EDITS });
  if (!steps) return [{ removed: before, added: after }];

  const merged: (string | Change)[] = [];
  for (const { value, added, removed } of steps) {
    const text = value.join('');
    const last = merged.at(-1);
    if (!added && !removed) merged.push(text);
    else if (typeof last === 'object') last[added ? 'added' : 'removed'] += text;
    else merged.push(added ? { removed: '', added: text } : { removed: text, added: '' });
  }
  return merged;
}

function words(text: string, language: string): string[] {
  return wordPieces(text, language).map((piece) => piece.text);
}

function isBlank(text: string): boolean {
  return text.trim() === '';
}

function isReplacement(step: string | Change | undefined): boolean {
  return typeof step === 'object' && step.removed !== '' && step.added !== '';
}
