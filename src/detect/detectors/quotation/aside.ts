import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import type { Span } from '../../../core/span.js';
import type { AsideParams } from './params.js';

/** An aside of up to ten words without digits. */
const ASIDE = /\((\p{L}[\p{L}’'-]{0,30}(?:,? \p{L}[\p{L}’'-]{0,30}){0,9})\)/gu;

/** Abbreviations explain themselves in round brackets in English, too. */
const ABBREVIATION = /^(?:the )?\p{Lu}[\p{Lu}\p{L}]*\p{Lu}s?$/u;

function countWords(text: string): number {
  return text.split(/\s+/u).filter(Boolean).length;
}

/** Whether an aside stands amid the words of a quotation, as what a title ends with does not. */
function isAmidSpeech(text: string, inner: Span, start: number, end: number): boolean {
  return /\p{L}/u.test(text.slice(inner.start, start)) && /^ ?[\p{L},]/u.test(text.slice(end, inner.end));
}

/** Remarks of the reporter in round brackets inside somebody's words. */
export function* asides(document: AlignedDocument, rule: Rule<AsideParams>): Generator<Detection> {
  const { text } = document.document;
  const always = new Set(rule.params.always);
  for (const { inner, depth } of document.quotations) {
    if (depth > 0) continue;
    const quoted = text.slice(inner.start, inner.end);
    if (!quoted.includes('(')) continue;
    const isSpeech = countWords(quoted) >= rule.params.speech;
    for (const { 0: aside, 1: words = '', index } of quoted.matchAll(ASIDE)) {
      const start = inner.start + index;
      const end = start + aside.length;
      if (!always.has(words.toLowerCase())) {
        if (!isSpeech || ABBREVIATION.test(words) || !isAmidSpeech(text, inner, start, end)) continue;
      }
      yield {
        ruleId: rule.id,
        messageId: 'aside',
        data: { words },
        span: { start, end },
        evidence: [],
        suggestion: { text: `[${words}]`, safe: false, replaces: true },
      };
    }
  }
}
