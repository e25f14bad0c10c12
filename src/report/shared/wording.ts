import type { Severity } from '../../core/finding.js';
import type { Category } from '../../core/rule.js';
import type { Unreliability } from '../../core/translation.js';

/** Why a translation is evidence for nothing, for people. */
export const UNRELIABLE: Readonly<Record<Unreliability, string>> = {
  cut: 'cut off at the length limit',
  loops: 'repeats itself',
  untranslated: 'stays English',
  length: 'far off in length',
};

/** What people call a category. */
export const CATEGORY_NAMES: Readonly<Record<Category, string>> = {
  honorific: 'honorific',
  untranslated: 'left untranslated',
  entity: 'name or organisation',
  attribution: 'attribution',
  'false-friend': 'false friend',
  calque: 'calque',
  tense: 'tense',
  'word-order': 'word order',
  pronoun: 'pronoun',
  'number-date': 'number or date',
  typography: 'typography',
  'quote-risk': 'quotation at risk',
  meaning: 'meaning',
  boilerplate: 'boilerplate',
};

/** `1 finding`, `2 findings`, `1,204 words`. */
export function quantity(count: number, noun: string): string {
  return `${thousands(count)} ${noun}${count === 1 ? '' : 's'}`;
}

/** A whole number with a comma every three digits. */
export function thousands(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A probability from 0 to 1 as `92%`. */
export function percent(probability: number): string {
  return `${Math.round(probability * 100)}%`;
}

/** `2 errors, 1 warning`; severities without findings are left out. Empty when there are none. */
export function severityList(counts: Readonly<Record<Severity, number>>): string {
  const parts: string[] = [];
  for (const severity of ['error', 'warning', 'note'] as const) {
    if (counts[severity] > 0) parts.push(quantity(counts[severity], severity));
  }
  return parts.join(', ');
}

/** `2026-03-01T08:30:00.000Z` → `2026-03-01 08:30 UTC`. Anything else is left as it is. */
export function readableTime(iso: string): string {
  const match = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?Z$/.exec(iso);
  return match ? `${match[1] ?? ''} ${match[2] ?? ''} UTC` : iso;
}
