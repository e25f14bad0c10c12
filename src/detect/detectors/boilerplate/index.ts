import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { doubledWords, samePairs } from './doubled.js';
import { duplicates } from './duplicate.js';
import { leftInSource } from './left-in-source.js';
import { leftovers } from './leftover.js';
import { mojibake } from './mojibake.js';
import { boilerplateParams, type BoilerplateParams } from './params.js';

function detectionsOf(document: AlignedDocument, rule: Rule<BoilerplateParams>): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'leftover':
      return leftovers(document, { ...rule, params });
    case 'mojibake':
      return mojibake(document, rule.id);
    case 'left-in-source':
      return leftInSource(document, { ...rule, params });
    case 'duplicate':
      return duplicates(document, { ...rule, params });
    case 'doubled-word':
      return doubledWords(document, { ...rule, params });
    case 'same-pair':
      return samePairs(document, { ...rule, params });
  }
}

/** What pages, feeds and pipelines leave in copy, and what a machine writes twice or damages. See README.md. */
export const boilerplate: Detector<BoilerplateParams> = {
  meta: {
    id: 'boilerplate',
    params: boilerplateParams,
    messages: {
      leftover: '{title}: “{words}” is no part of the article.',
      mojibake: 'UTF-8 that was read in another encoding; it should be {repaired}.',
      'left-in-source': 'The paragraph was left in French.',
      duplicate: 'The same {unit} stands in the copy before.',
      doubled: '“{word}” stands twice in a row.',
      'same-pair': '“{word}” is joined to itself: two French words may have become one English word.',
    },
  },
  *detect(document, rules) {
    for (const rule of rules) yield* detectionsOf(document, rule);
  },
};
