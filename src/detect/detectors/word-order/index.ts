import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { adjectivesAfter, ofChains, quotedAdjectives } from './adjectives.js';
import { datesBeforeObjects, dayParts, durationsInside, relativeDates } from './dates.js';
import { clefts, frontedVerbs, inversions } from './inversions.js';
import { wordOrderParams, type WordOrderParams } from './params.js';

function detectionsOf(document: AlignedDocument, rule: Rule<WordOrderParams>): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'relative-date':
      return relativeDates(document, { ...rule, params });
    case 'date-before-object':
      return datesBeforeObjects(document, { ...rule, params });
    case 'day-part':
      return dayParts(document, { ...rule, params });
    case 'quoted-adjective':
      return quotedAdjectives(document, { ...rule, params });
    case 'adjective-after':
      return adjectivesAfter(document, { ...rule, params });
    case 'inversion':
      return inversions(document, { ...rule, params });
    case 'fronted-verb':
      return frontedVerbs(document, { ...rule, params });
    case 'duration-inside':
      return durationsInside(document, { ...rule, params });
    case 'cleft':
      return clefts(document, { ...rule, params });
    case 'of-chain':
      return ofChains(document, { ...rule, params });
  }
}

/** Words in the order of French. See README.md. */
export const wordOrder: Detector<WordOrderParams> = {
  meta: {
    id: 'word-order',
    params: wordOrderParams,
    messages: {
      date: '“{time}” stands where French puts it; write “{text}”.',
      'day-part': 'French puts the part of the day after the date; write “{text}”.',
      adjective: 'French puts the adjective after its noun; write “{text}”.',
      inversion: 'French puts the subject after the verb here; write “{text}”.',
      'fronted-verb': 'French begins a statement with its verb; English does not.',
      'duration-inside': 'French puts the length of time after the noun; write “{text}”.',
      cleft: '“C’est … que” word for word; “{text}” needs no frame around it.',
      'of-chain': '“{words}” joins nouns as French does.',
    },
  },
  *detect(document, rules) {
    for (const rule of rules) yield* detectionsOf(document, rule);
  },
};
