import { bedMoves } from './bed-moves/index.js';
import { bodyRegions } from './bodyRegions.js';
import { causes } from './causes/index.js';
import { disagreements } from './disagreements/index.js';
import { exercises } from './exercises/index.js';
import { massages } from './massages/index.js';
import { precautions } from './precautions.js';
import { redFlags } from './red-flags/index.js';
import { remedies } from './remedies/index.js';
import { routines } from './routines/index.js';
import { sleepPositions } from './sleep-positions/index.js';
import { sources } from './sources.js';
import { transitions } from './transitions/index.js';
import { wordingLevels } from './wordingLevels.js';

/**
 * Every shelf with its literal ids, so that a locale which misses one line's words does not compile. It is named, for a
 * declaration would spell out all of the content a second time.
 */
export type Shelves = {
  readonly sources: typeof sources;
  readonly regions: typeof bodyRegions;
  readonly precautions: typeof precautions;
  readonly causes: typeof causes;
  readonly sleepPositions: typeof sleepPositions;
  readonly bedMoves: typeof bedMoves;
  readonly exercises: typeof exercises;
  readonly transitions: typeof transitions;
  readonly massages: typeof massages;
  readonly remedies: typeof remedies;
  readonly routines: typeof routines;
  readonly redFlags: typeof redFlags;
  readonly wordingLevels: typeof wordingLevels;
  readonly disagreements: typeof disagreements;
};

export const shelves: Shelves = {
  sources,
  regions: bodyRegions,
  precautions,
  causes,
  sleepPositions,
  bedMoves,
  exercises,
  transitions,
  massages,
  remedies,
  routines,
  redFlags,
  wordingLevels,
  disagreements,
};
