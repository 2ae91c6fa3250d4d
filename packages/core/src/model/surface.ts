import * as z from './zod.js';

/** What one has to lie on. */
export const Surface = z.enum(['bed-ok', 'bed-firm-only', 'floor-better']);
export type Surface = z.infer<typeof Surface>;

/** What somebody lies on, from the softest to the firmest, and the exercises for which that is firm enough. */
export const SURFACES_OF: Readonly<Record<Ground, readonly Surface[]>> = {
  'soft-bed': ['bed-ok'],
  'firm-bed': ['bed-ok', 'bed-firm-only'],
  floor: ['bed-ok', 'bed-firm-only', 'floor-better'],
};
export const GROUNDS = ['soft-bed', 'firm-bed', 'floor'] as const;
export type Ground = (typeof GROUNDS)[number];
