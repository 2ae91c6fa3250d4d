import * as z from './zod.js';

/**
 * How strong the evidence for a claim is: A guideline or systematic review, B at least one trial or cohort,
 * C expert opinion or common practice at low risk, D contested or true only for some, X wrong or unsafe.
 */
export const Grade = z.enum(['A', 'B', 'C', 'D', 'X']);
export type Grade = z.Infer<typeof Grade>;
