import type { Surface } from './surface.js';

/** What somebody lies on, from the softest to the firmest. Apart from the schemas, so that asking it loads none. */
export const GROUNDS = ['soft-bed', 'firm-bed', 'floor'] as const;
export type Ground = (typeof GROUNDS)[number];

/** The exercises for which that is firm enough. */
export const SURFACES_OF: Readonly<Record<Ground, readonly Surface[]>> = {
  'soft-bed': ['bed-ok'],
  'firm-bed': ['bed-ok', 'bed-firm-only'],
  floor: ['bed-ok', 'bed-firm-only', 'floor-better'],
};
