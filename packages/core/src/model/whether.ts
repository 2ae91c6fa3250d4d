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
