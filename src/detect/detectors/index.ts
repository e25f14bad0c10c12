import type { Detector } from '../../core/detector.js';
import { attribution } from './attribution/index.js';
import { boilerplate } from './boilerplate/index.js';
import { calendar } from './calendar/index.js';
import { disagreement } from './disagreement/index.js';
import { honorific } from './honorific/index.js';
import { numberFormat } from './number-format/index.js';
import { organisation } from './organisation/index.js';
import { originalNegation } from './original-negation/index.js';
import { originalNumber } from './original-number/index.js';
import { originalName } from './original-name/index.js';
import { originalQuotation } from './original-quotation/index.js';
import { originalWord } from './original-word/index.js';
import { originalPassage } from './original-passage/index.js';
import { originalRepetition } from './original-repetition/index.js';
import { phrase } from './phrase/index.js';
import { pronoun } from './pronoun/index.js';
import { quotation } from './quotation/index.js';
import { tense } from './tense/index.js';
import { typography } from './typography/index.js';
import { untranslated } from './untranslated/index.js';
import { wordOrder } from './word-order/index.js';

/** Every detector by id, which is also the name of its folder. */
export const DETECTORS: Readonly<Record<string, Detector>> = {
  attribution,
  boilerplate,
  calendar,
  disagreement,
  honorific,
  'number-format': numberFormat,
  organisation,
  'original-name': originalName,
  'original-negation': originalNegation,
  'original-number': originalNumber,
  'original-quotation': originalQuotation,
  'original-word': originalWord,
  'original-passage': originalPassage,
  'original-repetition': originalRepetition,
  phrase,
  pronoun,
  quotation,
  tense,
  typography,
  untranslated,
  'word-order': wordOrder,
};
