import { z } from 'zod';

/** The settings of a rule for quotations of the original without a counterpart. */
export const originalQuotationParams = z.strictObject({
  /** Shorter ones, in words, are single expressions in quotation marks. */
  minWords: z.number().int().min(1),
});

export type OriginalQuotationParams = z.infer<typeof originalQuotationParams>;
