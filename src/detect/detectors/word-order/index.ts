import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { adjectivesAfter, degrees, partedAdjectives, quotedAdjectives } from './adjectives.js';
import { adverbialsBeforeObjects, doubledPrepositions, partedVerbs } from './adverbials.js';
import { brokenClauses } from './broken.js';
import { ofChains } from './chains.js';
import { datesBeforeObjects, dayParts, durationsInside, relativeDates } from './dates.js';
import { doubledSubjects } from './doubled.js';
import { amongInversions, clefts, frontedVerbs, inversions, openingParticiples } from './inversions.js';
import { bareClasses, namedClasses, partedClasses, rolesBeforeQuotations } from './nouns.js';
import { partedObjects, verblessClauses } from './objects.js';
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
    case 'parted-adjectives':
      return partedAdjectives(document, { ...rule, params });
    case 'degree':
      return degrees(document, { ...rule, params });
    case 'inversion':
      return inversions(document, { ...rule, params });
    case 'fronted-verb':
      return frontedVerbs(document, { ...rule, params });
    case 'duration-inside':
      return durationsInside(document, { ...rule, params });
    case 'cleft':
      return clefts(document, { ...rule, params });
    case 'doubled-subject':
      return doubledSubjects(document, { ...rule, params });
    case 'class-before-name':
      return namedClasses(document, { ...rule, params });
    case 'bare-class':
      return bareClasses(document, { ...rule, params });
    case 'parted-class':
      return partedClasses(document, { ...rule, params });
    case 'role-before-quotation':
      return rolesBeforeQuotations(document, { ...rule, params });
    case 'adverbial-before-object':
      return adverbialsBeforeObjects(document, { ...rule, params });
    case 'parted-verb':
      return partedVerbs(document, { ...rule, params });
    case 'doubled-preposition':
      return doubledPrepositions(document, { ...rule, params });
    case 'broken-clause':
      return brokenClauses(document, { ...rule, params });
    case 'parted-object':
      return partedObjects(document, { ...rule, params });
    case 'of-which-number':
      return verblessClauses(document, { ...rule, params });
    case 'among':
      return amongInversions(document, { ...rule, params });
    case 'opening-participle':
      return openingParticiples(document, { ...rule, params });
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
      degree: 'French puts the adjective and its adverb beside the noun; write “{text}”.',
      adverbial: '“{words}” parts the verb from what belongs to it, as in French.',
      'doubled-preposition': '“{word}” stands before the quotation and in it; once is enough.',
      'broken-clause': '“{words}” is no English: the translation broke down here.',
      inversion: 'French puts the subject after the verb here; write “{text}”.',
      'fronted-verb': 'French begins a statement with its verb; English does not.',
      'duration-inside': 'French puts the length of time after the noun; write “{text}”.',
      cleft: '“C’est … que” word for word; “{text}” needs no frame around it.',
      'doubled-subject': '“{words}” names its subject twice, as French does; write “{text}”.',
      'class-before-name': 'French puts the kind before the name; write “{text}”.',
      'parted-object': '“{words}” stands between verb and object, as in French; write “{text}”.',
      'of-which-number': 'French has “dont” without a verb; write “{text}”.',
      among: 'French has a verb of its own after “parmi”; English has “is” or “are”.',
      'opening-participle': 'French opens with a participle where English has a clause.',
      'of-chain': '“{words}” joins nouns as French does.',
    },
  },
  *detect(document, rules) {
    for (const rule of rules) yield* detectionsOf(document, rule);
  },
};
