import type { LanguagePair } from '../../../core/translation.js';

/** How a kind of model is told which languages to translate between. */
export type ModelFamily = 'marian' | 'm2m100' | 'nllb' | 'mbart' | 't5';

/** The model's own names of languages by language code, where they differ from what the tables below say. */
export type LanguageNames = Readonly<Record<string, string>>;

/** One sentence as a model wants it. */
export interface Prompt {
  readonly text: string;
  /** Language codes of the library's translation pipeline; absent where the model needs none. */
  readonly src_lang?: string;
  readonly tgt_lang?: string;
}

/** FLORES-200 codes. */
const NLLB_NAMES: LanguageNames = {
  ar: 'arb_Arab',
  de: 'deu_Latn',
  en: 'eng_Latn',
  es: 'spa_Latn',
  fr: 'fra_Latn',
  it: 'ita_Latn',
  nl: 'nld_Latn',
  pl: 'pol_Latn',
  pt: 'por_Latn',
  ru: 'rus_Cyrl',
  tr: 'tur_Latn',
  uk: 'ukr_Cyrl',
  zh: 'zho_Hans',
};

/** Codes of mBART-50. */
const MBART_NAMES: LanguageNames = {
  ar: 'ar_AR',
  de: 'de_DE',
  en: 'en_XX',
  es: 'es_XX',
  fr: 'fr_XX',
  it: 'it_IT',
  nl: 'nl_XX',
  pl: 'pl_PL',
  pt: 'pt_XX',
  ru: 'ru_RU',
  tr: 'tr_TR',
  uk: 'uk_UA',
  zh: 'zh_CN',
};

/** T5 is asked in English, and was trained on these. */
const T5_NAMES: LanguageNames = { de: 'German', en: 'English', fr: 'French', ro: 'Romanian' };

const FAMILIES: Readonly<
  Record<
    ModelFamily,
    { readonly names: LanguageNames | undefined; prompt: (text: string, pair: LanguagePair) => Prompt }
  >
> = {
  // One model a direction.
  marian: { names: undefined, prompt: (text) => ({ text }) },
  m2m100: { names: undefined, prompt: withCodes },
  nllb: { names: NLLB_NAMES, prompt: withCodes },
  mbart: { names: MBART_NAMES, prompt: withCodes },
  t5: {
    names: T5_NAMES,
    prompt: (text, { source, target }) => ({ text: `translate ${source} to ${target}: ${text}` }),
  },
};

function withCodes(text: string, { source, target }: LanguagePair): Prompt {
  return { text, src_lang: source, tgt_lang: target };
}

/**
 * How to ask a model of a family for translations of one direction.
 * Undefined when the family has no name for one of the languages and `names` gives none.
 */
export function prompterOf(
  family: ModelFamily,
  pair: LanguagePair,
  names: LanguageNames = {},
): ((text: string) => Prompt) | undefined {
  const { names: known, prompt } = FAMILIES[family];
  const nameOf = (language: string) => names[language] ?? (known ? known[language] : language);
  const source = nameOf(pair.source);
  const target = nameOf(pair.target);
  if (source === undefined || target === undefined) return undefined;
  return (text) => prompt(text, { source, target });
}
