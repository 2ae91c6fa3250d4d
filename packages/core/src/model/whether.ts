import * as z from './zod.js';

/** What is said first to somebody who wants yes or no. The words stand in a locale. */
export const Whether = z.enum([
  'yes',
  'mostly',
  'a-little',
  'in-part',
  'perhaps',
  'depends',
  'mostly-not',
  'better-not',
  'no',
  'rarely',
  'nobody-knows',
  'ask-first',
  'not-known',
]);
export type Whether = z.Infer<typeof Whether>;

/**
 * What yes or no can be said to: whether one may, whether it helps, whether it is so, has to be, is usual or will be, and
 * whether harm was done.
 */
export const WhetherOf = z.readonly(
  z.array(z.enum(['may', 'helps', 'so', 'need', 'normal', 'will', 'done'])),
);
export type WhetherOf = z.Infer<typeof WhetherOf>;
