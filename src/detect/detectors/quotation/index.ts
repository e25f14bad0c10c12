import type { AlignedDocument } from '../../../core/aligned-document.js';
import type { Detector } from '../../../core/detector.js';
import type { Detection } from '../../../core/finding.js';
import type { Rule } from '../../../core/rule.js';
import { asides } from './aside.js';
import { mixed, unclosed, unopened } from './marks.js';
import { quotationParams, type QuotationParams } from './params.js';
import { retranslated } from './retranslated.js';
import { turned } from './turned.js';

function detectionsOf(document: AlignedDocument, rule: Rule<QuotationParams>): Iterable<Detection> {
  const { params } = rule;
  switch (params.pattern) {
    case 'unclosed':
      return unclosed(document, rule.id);
    case 'unopened':
      return unopened(document, rule.id);
    case 'turned':
      return turned(document, rule.id);
    case 'mixed':
      return mixed(document, rule.id);
    case 'aside':
      return asides(document, { ...rule, params });
    case 'retranslated':
      return retranslated(document, { ...rule, params });
  }
}

/** What goes wrong with quotations: their marks, remarks set into them, and words translated twice. See README.md. */
export const quotation: Detector<QuotationParams> = {
  meta: {
    id: 'quotation',
    params: quotationParams,
    messages: {
      unclosed: 'The quotation that {mark} opens here never closes.',
      unopened: 'Nothing opens the quotation that {mark} closes here.',
      turned: '{mark} is the wrong way round: {right} belongs here.',
      mixed: 'The quotation opens with {open} and closes with {close}.',
      aside: '“({words})” is the reporter’s remark inside a quotation; square brackets show that.',
      retranslated:
        'The words of {speaker} were probably English before they were French: what stands between the marks is not what was said.',
    },
  },
  *detect(document, rules) {
    for (const rule of rules) yield* detectionsOf(document, rule);
  },
};
