import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { ArticleNames } from './article-names.js';
import { addedNames } from './added.js';
import { droppedNames } from './dropped.js';
import { listedNames } from './listed-names.js';
import { misspeltNames } from './misspelt.js';
import { originalNameParams, type OriginalNameParams } from './params.js';
import { swappedNames, swappedSpeakers } from './swapped.js';

const PATTERNS: Readonly<
  Record<OriginalNameParams['pattern'], (names: ArticleNames, rule: Rule) => Iterable<Detection>>
> = {
  misspelt: misspeltNames,
  swapped: swappedNames,
  speaker: swappedSpeakers,
  dropped: droppedNames,
  added: addedNames,
};

/** Names of the original that the copy spells wrongly, swaps, drops or adds. See README.md. */
export const originalName: Detector<OriginalNameParams> = {
  meta: {
    id: 'original-name',
    params: originalNameParams,
    messages: {
      misspelt: 'The original has “{name}” here: “{words}” lost or changed letters. Write “{suggestion}”.',
      swapped: 'The original names “{name}” here, not “{words}”.',
      speaker: 'The original quotes “{name}” here, not “{words}”.',
      dropped: 'The original names “{name}” here; the copy does not.',
      added: 'The original does not have the name “{words}” here.',
    },
  },
  *detect(document: AlignedDocument, rules, lexicons) {
    if (!document.original) return;
    const titles = new Set(rules.flatMap(({ params }) => params.titles));
    const names = new ArticleNames(document, listedNames(lexicons), titles);
    for (const rule of rules) yield* PATTERNS[rule.params.pattern](names, rule);
  },
};
