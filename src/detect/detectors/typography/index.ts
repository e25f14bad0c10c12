import type { Detector } from '../../../core/detector.js';
import { brokenMarks } from './broken.js';
import { gluedWords } from './glued.js';
import { typographyParams, type TypographyParams } from './params.js';

/** Quotation marks, spaces, hyphens and dashes that are French, or that a machine broke. See README.md. */
export const typography: Detector<TypographyParams> = {
  meta: {
    id: 'typography',
    params: typographyParams,
    messages: {
      found: '{title}: {instead}',
      glued: '“{word}” is two words that were run together.',
    },
  },
  *detect(document, rules, lexicons) {
    for (const rule of rules) {
      const { params } = rule;
      if ('pattern' in params) yield* gluedWords(document, { ...rule, params }, lexicons);
      else yield* brokenMarks(document, { ...rule, params });
    }
  },
};
