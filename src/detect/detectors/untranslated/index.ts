import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Lexicons, Rule } from '../../../core/rule.js';
import { copiedWords } from './copied.js';
import { exonyms } from './exonyms.js';
import { fragments } from './fragments.js';
import { frenchWords } from './french-words.js';
import { listedWords } from './glossary.js';
import { joinedNames } from './joined-names.js';
import { untranslatedParams, type UntranslatedParams } from './params.js';
import { transliterations } from './transliterations.js';
import { Vocabulary } from '../../matching/vocabulary.js';

function detectionsOf(
  document: AlignedDocument,
  rule: Rule<UntranslatedParams>,
  vocabulary: Vocabulary,
  lexicons: Lexicons,
): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'copied':
      return copiedWords(document, { ...rule, params }, vocabulary);
    case 'french-words':
      return frenchWords(document, { ...rule, params }, vocabulary);
    case 'glossary':
      return listedWords(document, { ...rule, params });
    case 'fragment':
      return fragments(document, { ...rule, params });
    case 'exonym':
      return exonyms(document, { ...rule, params }, lexicons);
    case 'transliteration':
      return transliterations(document, { ...rule, params });
    case 'joined-names':
      return joinedNames(document, { ...rule, params }, vocabulary);
  }
}

/** Words left in French. See README.md. */
export const untranslated: Detector<UntranslatedParams> = {
  meta: {
    id: 'untranslated',
    params: untranslatedParams,
    messages: {
      copied: 'No model could translate “{words}” and no dictionary has it: it may have been left as it was.',
      'french-words': '“{words}” is French, not English: it was left untranslated.',
      glossary: '“{words}” was left in French; write “{suggestion}”.',
      transliteration: '“{words}” is spelt as French spells its sounds.',
      'joined-names': '“{words}” has the French “et”.',
      fragment: '“{words}” is a leftover of a French sentence.',
    },
  },
  *detect(document, rules, lexicons) {
    const vocabulary = new Vocabulary(lexicons);
    for (const rule of rules) yield* detectionsOf(document, rule, vocabulary, lexicons);
  },
};
