import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Token } from '../../../core/segment.js';
import type { NameForm, NameIndex } from './name-index.js';
import type { FrenchNameParams } from './params.js';
import { wordTokens } from '../../matching/word-tokens.js';
import { neighbours, plainApostrophes } from './words.js';

/** How near, in words, a word must be that gives an acronym its English meaning. */
const REACH = 12;

/** Organisations left in French: `OTAN`, `Organisation mondiale de la santé`. */
export function* frenchNames(
  document: AlignedDocument,
  rule: Rule<FrenchNameParams>,
  index: NameIndex,
): Generator<Detection> {
  const tokens = wordTokens(document);
  const text = plainApostrophes(document.document.text);
  const forms = index.frenchForms(rule.params.kinds);
  const vocabulary = new Set(tokens.map(({ lower }) => lower));
  const ambiguous = new Map(rule.params.ambiguous.map((entry) => [entry.form, entry]));
  let end = 0;
  for (const [first, token] of tokens.entries()) {
    const { start } = token.span;
    if (start < end) continue;
    const found = longest(text, start, token, forms);
    if (!found || index.right.has(text.slice(start, start + found.form.length))) continue;
    const entry = ambiguous.get(found.form);
    if (entry) {
      const near = neighbours(tokens, first, first, REACH).map(({ lower }) => lower);
      const isFrench = entry.with.some((word) => vocabulary.has(word));
      if (!isFrench || entry.without.some((word) => near.includes(word))) continue;
    }
    end = start + found.form.length;
    yield {
      ruleId: rule.id,
      messageId: 'french-name',
      data: { words: document.document.text.slice(start, end), suggestion: found.organisation.english },
      span: { start, end },
      evidence: [{ kind: 'lexicon', entry: found.organisation.english, distance: 0, context: found.form }],
      suggestion: { text: found.organisation.english, safe: false, replaces: true },
      expected: [found.form],
    };
  }
}

/** The longest form that begins at an offset. Acronyms keep their case; the first letters of names may be either. */
function longest(
  text: string,
  start: number,
  token: Token,
  forms: ReadonlyMap<string, readonly NameForm[]>,
): NameForm | undefined {
  const key = plainApostrophes(token.lower).split(/[\s-]/u)[0] ?? '';
  let best: NameForm | undefined;
  for (const candidate of forms.get(key) ?? []) {
    const { form } = candidate;
    const found = text.slice(start, start + form.length);
    const isName = form.includes(' ');
    const same = isName ? found.toLowerCase() === form.toLowerCase() : found === form;
    const after = text.slice(start + form.length, start + form.length + 2);
    if (!same || /^(?:[\p{L}\p{N}]|-\p{L})/u.test(after)) continue;
    if (isName && !/^\p{Lu}/u.test(found)) continue;
    if (form.length > (best?.form.length ?? 0)) best = candidate;
  }
  return best;
}
