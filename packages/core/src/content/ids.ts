import { bedMoves } from './bed-moves/index.js';
import { causes } from './causes/index.js';
import { disagreements } from './disagreements/index.js';
import { exercises } from './exercises/index.js';
import { massages } from './massages/index.js';
import { redFlags } from './red-flags/index.js';
import { remedies } from './remedies/index.js';
import { routines } from './routines/index.js';
import { sleepPositions } from './sleep-positions/index.js';
import { transitions } from './transitions/index.js';

/**
 * The ids of the built-in entries. They are inferred from a call, for then the declarations hold the ids and not the
 * literal type of every entry.
 */
const idsOf = <Shelf extends object>(shelf: Shelf) =>
  Object.keys(shelf) as (keyof Shelf & string)[];

const exerciseIds = idsOf(exercises);
const transitionIds = idsOf(transitions);
const routineIds = idsOf(routines);
const causeIds = idsOf(causes);
const sleepPositionIds = idsOf(sleepPositions);
const bedMoveIds = idsOf(bedMoves);
const massageIds = idsOf(massages);
const remedyIds = idsOf(remedies);
const redFlagIds = idsOf(redFlags);
const disagreementIds = idsOf(disagreements);

export type ExerciseId = (typeof exerciseIds)[number];
export type TransitionId = (typeof transitionIds)[number];
export type RoutineId = (typeof routineIds)[number];
export type CauseId = (typeof causeIds)[number];
export type SleepPositionId = (typeof sleepPositionIds)[number];
export type BedMoveId = (typeof bedMoveIds)[number];
export type MassageId = (typeof massageIds)[number];
export type RemedyId = (typeof remedyIds)[number];
export type RedFlagId = (typeof redFlagIds)[number];
export type DisagreementId = (typeof disagreementIds)[number];
