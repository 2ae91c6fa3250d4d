import type {
  BedMoveId,
  ExerciseId,
  MassageId,
  RoutineId,
  SleepPositionId,
} from '../content/ids.js';
import { catalogue as builtIn } from '../content/index.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { buildRoutine as buildWith } from '../routine/buildRoutine.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Routine } from '../routine/routine.js';
import type { HEAT_TIMER } from '../routine/setUp.js';
import type { StepLimits } from '../routine/stepLimits.js';
import { stepLimits } from './stepLimits.js';

/** Whatever of the built-in catalogue makes a routine. */
type BuiltInId = RoutineId | ExerciseId | MassageId | SleepPositionId | BedMoveId | OtherName;
/** A position that has the name of a routine, and the timer of heat. */
type OtherName = `${SleepPositionId}-position` | typeof HEAT_TIMER;

/** A literal has to be one of the ids; a string that a program has read may be any, and is refused where it is built. */
type Known<Id extends string> = string extends Id ? string : Id extends BuiltInId ? Id : BuiltInId;

/**
 * Builds the routine that a request asks for.
 *
 * @param request the routine's id, movements to avoid, steps of pace and hold
 * @param catalogue where exercises and routines are looked up; the built-in one if left out
 * @param limits how long a hold or a step may be made where minutes are asked for; what fits an answer of four minutes, if left out
 * @returns the routine, for `compileTimeline`
 * @throws RoutineRefused with a reason when the request cannot be met
 * @example buildRoutine({ routine: 'evening-wind-down' }).minutes // 10
 */
export function buildRoutine<const Id extends string = string>(
  request: RoutineRequest & { readonly routine?: Known<Id> | undefined },
  catalogue?: undefined,
  limits?: StepLimits,
): Routine;
export function buildRoutine(
  request: RoutineRequest,
  catalogue: PlayableShelves | undefined,
  limits?: StepLimits,
): Routine;
export function buildRoutine(
  request: RoutineRequest,
  catalogue: PlayableShelves = builtIn,
  limits: StepLimits = stepLimits,
): Routine {
  return buildWith(request, catalogue, limits);
}
