import { z } from 'zod';

const words = z.array(z.string().trim().min(1)).min(1);

/** The settings of a quotation rule. */
export const quotationParams = z.discriminatedUnion('pattern', [
  /** An opening mark without a closing one. */
  z.strictObject({ pattern: z.literal('unclosed') }),
  /** A closing mark without an opening one. */
  z.strictObject({ pattern: z.literal('unopened') }),
  /** Marks the wrong way round: the opening mark closes, the closing mark opens. */
  z.strictObject({ pattern: z.literal('turned') }),
  /** Opened with one kind of mark and closed with another. */
  z.strictObject({ pattern: z.literal('mixed') }),
  z.strictObject({
    pattern: z.literal('aside'),
    /** Asides that are flagged in any quotation: `sic`. */
    always: words,
    /** Words of a quotation from which on it is speech, not a title. */
    speech: z.number().int().positive(),
  }),
  z.strictObject({
    pattern: z.literal('retranslated'),
    /** Offices and institutions whose people speak English: `us secretary of state`, `downing street`. */
    speakers: words,
    /** Places in which anybody speaks English: `told the bbc`. */
    venues: words,
    /** Words of a quotation from which on its wording matters. */
    speech: z.number().int().positive(),
  }),
]);

export type QuotationParams = z.infer<typeof quotationParams>;
export type AsideParams = Extract<QuotationParams, { pattern: 'aside' }>;
export type RetranslatedParams = Extract<QuotationParams, { pattern: 'retranslated' }>;
