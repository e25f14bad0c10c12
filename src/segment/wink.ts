import { createRequire } from 'node:module';
import type { PartOfSpeech } from '../core/segment.js';

const require = createRequire(import.meta.url);

/** A token as wink-nlp sees it. */
export interface WinkToken {
  /** As it stands in the text. */
  readonly value: string;
  readonly lemma: string;
  readonly pos: PartOfSpeech;
}

/** The part of wink-nlp that is used; its own types miss `its.lemma` as an argument of `out`. */
interface Wink {
  readonly its: { readonly value: unknown; readonly lemma: unknown; readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(property: unknown): string[] } };
}

let wink: Wink | undefined;

/** Loaded once, when first needed: the model takes a fifth of a second. */
function loadWink(): Wink {
  if (!wink) {
    const create = require('wink-nlp') as (model: unknown, pipe: readonly string[]) => Wink;
    wink = create(require('wink-eng-lite-web-model'), ['sbd', 'pos']);
  }
  return wink;
}

/** Tokens of an English text, in order; they leave out nothing but white space. */
export function winkTokens(text: string): WinkToken[] {
  const nlp = loadWink();
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value);
  const lemmas = tokens.out(nlp.its.lemma);
  const tags = tokens.out(nlp.its.pos) as PartOfSpeech[];
  return values.map((value, index) => ({ value, lemma: lemmas[index] ?? value, pos: tags[index] ?? 'X' }));
}
