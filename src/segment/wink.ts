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

/** The words that wink-nlp knows: those of its model, and behind them those that it met since. */
interface Lexemes {
  readonly hash: Record<string, number>;
  readonly list: readonly string[];
}

interface Model {
  core(): { readonly features: { readonly lexeme: Lexemes } };
}

let loaded: { readonly nlp: Wink; readonly lexemes: Lexemes } | undefined;

/** Loaded once, when first needed: the model takes a fifth of a second. */
function loadWink(): { readonly nlp: Wink; readonly lexemes: Lexemes } {
  if (!loaded) {
    const create = require('wink-nlp') as (model: Model, pipe: readonly string[]) => Wink;
    const model = require('wink-eng-lite-web-model') as Model;
    const core = model.core();
    loaded = { nlp: create({ ...model, core: () => core }, ['sbd', 'pos']), lexemes: core.features.lexeme };
  }
  return loaded;
}

/**
 * Tokens of an English text, in order; they leave out nothing but white space.
 *
 * wink-nlp takes a word that it met once as one token ever after (`mayor's`), so that a text's tokens would depend on
 * the texts before it: what it learnt of this one is unlearnt.
 */
export function winkTokens(text: string): WinkToken[] {
  const { nlp, lexemes } = loadWink();
  const known = lexemes.list.length;
  const tokens = nlp.readDoc(text).tokens();
  const values = tokens.out(nlp.its.value);
  const lemmas = tokens.out(nlp.its.lemma);
  const tags = tokens.out(nlp.its.pos) as PartOfSpeech[];
  for (const word of lexemes.list.slice(known)) Reflect.deleteProperty(lexemes.hash, word);
  return values.map((value, index) => ({ value, lemma: lemmas[index] ?? value, pos: tags[index] ?? 'X' }));
}
