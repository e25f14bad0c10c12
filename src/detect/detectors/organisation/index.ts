import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import { corruptedNames } from './corrupted.js';
import { foreignExpansions } from './expansions.js';
import { frenchNames } from './french-names.js';
import { NameIndex } from './name-index.js';
import { organisationParams, type OrganisationParams } from './params.js';
import { translatedNames } from './phrases.js';

function detectionsOf(
  document: AlignedDocument,
  rule: Rule<OrganisationParams>,
  lexicons: Lexicons,
  index: NameIndex,
): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'corrupted':
      return corruptedNames(document, { ...rule, params }, lexicons, index);
    case 'french-name':
      return frenchNames(document, { ...rule, params }, index);
    case 'expansion':
      return foreignExpansions(document, { ...rule, params }, lexicons);
    case 'phrase':
      return translatedNames(document, { ...rule, params });
  }
}

/** Organisations whose names were corrupted, left in French or translated. See README.md. */
export const organisation: Detector<OrganisationParams> = {
  meta: {
    id: 'organisation',
    params: organisationParams,
    messages: {
      corrupted: '“{words}” beside “{context}” is probably “{suggestion}”.',
      'french-name': '“{words}” is French; English copy has “{suggestion}”.',
      expansion:
        '“{words}” does not spell “{acronym}”, the initials of the French name. Use the name or the acronym.',
      phrase: '“{words}” is probably a name translated word for word: “{suggestion}”.',
    },
  },
  *detect(document, rules, lexicons) {
    const index = new NameIndex(lexicons);
    for (const rule of rules) yield* detectionsOf(document, rule, lexicons, index);
  },
};
