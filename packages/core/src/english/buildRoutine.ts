import { catalogue as builtIn } from '../content/index.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { buildRoutine as buildWith } from '../routine/buildRoutine.js';
import type { RoutineRequest } from '../routine/request.js';
import type { Routine } from '../routine/routine.js';
import type { StepLimits } from '../routine/stepLimits.js';
import { stepLimits } from './stepLimits.js';

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
export function buildRoutine(
  request: RoutineRequest,
  catalogue: PlayableShelves = builtIn,
  limits: StepLimits = stepLimits,
): Routine {
  return buildWith(request, catalogue, limits);
}
