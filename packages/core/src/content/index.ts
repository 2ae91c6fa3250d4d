import type { Catalogue, PlayableShelves } from '../model/catalogue.js';
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
import { kneelToStand } from './transitions/kneel-to-stand.js';
import { kneelingToProne } from './transitions/kneeling-to-prone.js';
import { kneelingToSide } from './transitions/kneeling-to-side.js';
import { pillowAway } from './transitions/pillow-away.js';
import { pillowLengthwise } from './transitions/pillow-lengthwise.js';
import { proneToKneeling } from './transitions/prone-to-kneeling.js';
import { proneToSide } from './transitions/prone-to-side.js';
import { settleSeated } from './transitions/settle-seated.js';
import { settleSide } from './transitions/settle-side.js';
import { settleStanding } from './transitions/settle-standing.js';
import { settleSupine } from './transitions/settle-supine.js';
import { sideToKneeling } from './transitions/side-to-kneeling.js';
import { sideToProne } from './transitions/side-to-prone.js';
import { sideToSide } from './transitions/side-to-side.js';
import { sideToSit } from './transitions/side-to-sit.js';
import { sideToSupine } from './transitions/side-to-supine.js';
import { sitToKneeling } from './transitions/sit-to-kneeling.js';
import { sitToSide } from './transitions/sit-to-side.js';
import { sitToStand } from './transitions/sit-to-stand.js';
import { standToKneel } from './transitions/stand-to-kneel.js';
import { standToSit } from './transitions/stand-to-sit.js';
import { supineToSide } from './transitions/supine-to-side.js';
import { wordingLevels } from './wordingLevels.js';

const transitions = {
  'kneel-to-stand': kneelToStand,
  'kneeling-to-prone': kneelingToProne,
  'kneeling-to-side': kneelingToSide,
  'pillow-away': pillowAway,
  'pillow-lengthwise': pillowLengthwise,
  'prone-to-kneeling': proneToKneeling,
  'prone-to-side': proneToSide,
  'settle-seated': settleSeated,
  'settle-side': settleSide,
  'settle-standing': settleStanding,
  'settle-supine': settleSupine,
  'side-to-kneeling': sideToKneeling,
  'side-to-prone': sideToProne,
  'side-to-side': sideToSide,
  'side-to-sit': sideToSit,
  'side-to-supine': sideToSupine,
  'sit-to-kneeling': sitToKneeling,
  'sit-to-side': sitToSide,
  'sit-to-stand': sitToStand,
  'stand-to-kneel': standToKneel,
  'stand-to-sit': standToSit,
  'supine-to-side': supineToSide,
} as const;

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

/** What building and playing a routine needs; a program that does no more carries no more. */
export const playableShelves: PlayableShelves = {
  exercises,
  precautions,
  transitions,
  routines,
  sleepPositions,
  bedMoves,
};

/** The built-in catalogue, typed as anybody's catalogue would be. */
export const catalogue: Catalogue = shelves;

export type ExerciseId = keyof typeof exercises;
export type TransitionId = keyof typeof transitions;
export type RoutineId = keyof typeof routines;
