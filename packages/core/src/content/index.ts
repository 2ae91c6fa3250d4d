import type { Catalogue } from '../model/catalogue.js';
import { diaphragmaticBreathing } from './exercises/diaphragmatic-breathing.js';
import { figureFour } from './exercises/figure-four.js';
import { kneeRolls } from './exercises/knee-rolls.js';
import { longExhale } from './exercises/long-exhale.js';
import { openBook } from './exercises/open-book.js';
import { pelvicTilt } from './exercises/pelvic-tilt.js';
import { eveningWindDown } from './routines/evening-wind-down.js';
import { sources } from './sources.js';
import { settleSide } from './transitions/settle-side.js';
import { settleSupine } from './transitions/settle-supine.js';
import { sideToSide } from './transitions/side-to-side.js';
import { sideToSupine } from './transitions/side-to-supine.js';
import { supineToSide } from './transitions/supine-to-side.js';

const exercises = {
  'diaphragmatic-breathing': diaphragmaticBreathing,
  'figure-four': figureFour,
  'knee-rolls': kneeRolls,
  'long-exhale': longExhale,
  'open-book': openBook,
  'pelvic-tilt': pelvicTilt,
} as const;

const transitions = {
  'settle-side': settleSide,
  'settle-supine': settleSupine,
  'side-to-side': sideToSide,
  'side-to-supine': sideToSupine,
  'supine-to-side': supineToSide,
} as const;

const routines = {
  'evening-wind-down': eveningWindDown,
} as const;

/** Every shelf with its literal ids, so that a locale which misses one line's words does not compile. */
export const shelves = { sources, exercises, transitions, routines } as const;

/** The built-in catalogue, typed as anybody's catalogue would be. */
export const catalogue: Catalogue = shelves;

export type ExerciseId = keyof typeof exercises;
export type TransitionId = keyof typeof transitions;
export type RoutineId = keyof typeof routines;
