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

/** Every shelf with its literal ids, so that a locale which misses one line's words does not compile. */
export const shelves = {
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
} as const;
