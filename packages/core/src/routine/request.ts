import type { BodyRegion } from '../model/bodyRegion.js';
import type { Ground } from '../model/ground.js';
import type { MovementTag } from '../model/movementTags.js';
import type { SETTINGS } from '../model/settings.js';
import type { OneSide } from '../model/side.js';

/** Where, or at what time of day, somebody is. */
export type Setting = (typeof SETTINGS)[number];

/** What somebody asked for. It is all that has to be remembered to build the same routine again. */
export interface RoutineRequest {
  /** A routine by its id. Without it one is put together for `region`. */
  readonly routine?: string | undefined;
  readonly region?: BodyRegion | undefined;
  readonly minutes?: number | undefined;
  readonly setting?: Setting | undefined;
  /** What somebody lies, sits or stands on; without it, what the setting usually has. */
  readonly surface?: Ground | undefined;
  /** The side that hurts: the other one goes first. */
  readonly sore?: OneSide | undefined;
  /** Movements to leave out. */
  readonly avoid?: readonly MovementTag[] | undefined;
  /** Movements to do in their easier variation. */
  readonly soften?: readonly MovementTag[] | undefined;
  /** How many times "slower" was said more often than "faster"; three either way are the end. */
  readonly pace?: number | undefined;
  /** How many times "longer hold" was said more often than "shorter hold". */
  readonly holds?: number | undefined;
  /** Exercises to leave out; `figure-four.right` leaves one side out. */
  readonly skip?: readonly string[] | undefined;
  /** Exercises to do in their easier variation. */
  readonly ease?: readonly string[] | undefined;
  /** Exercises to do another one in place of. */
  readonly swap?: readonly string[] | undefined;
  /** It has been heard often enough to be told in fewer words, with as much time. */
  readonly known?: true | undefined;
  /** Nobody can answer: the screen is said as a statement at the start. */
  readonly oneWay?: true | undefined;
  /** What rules a massage out has been asked as questions, so its welcome does not say it once more. */
  readonly contraindicationsAsked?: true | undefined;
}

/** How many steps of pace or hold there are either way. */
export const MOST_STEPS = 3;

/**
 * The same request with one more step of pace or hold; three steps either way are the end.
 *
 * @example withStep({ routine: 'evening-wind-down' }, 'pace', 1) // { routine: 'evening-wind-down', pace: 1 }
 */
export function withStep(
  request: RoutineRequest,
  what: 'pace' | 'holds',
  step: 1 | -1,
): RoutineRequest {
  const sum = Math.min(MOST_STEPS, Math.max(-MOST_STEPS, (request[what] ?? 0) + step));
  const { [what]: _, ...rest } = request;
  return sum === 0 ? rest : { ...rest, [what]: sum };
}

/** The same request without one more exercise. */
export function withoutExercise(request: RoutineRequest, exercise: string): RoutineRequest {
  return { ...request, skip: [...new Set([...(request.skip ?? []), exercise])] };
}

/** The exercise that what is left out belongs to: `figure-four` of `figure-four.right`. */
export function exerciseOf(skipped: string): string {
  return skipped.replace(/\.(left|right)$/, '');
}

/** The same request with one more exercise in its easier variation. */
export function withEasier(request: RoutineRequest, exercise: string): RoutineRequest {
  return { ...request, ease: [...new Set([...(request.ease ?? []), exercise])] };
}

/** The same request with another exercise in place of one. */
export function withSwap(request: RoutineRequest, exercise: string): RoutineRequest {
  return { ...request, swap: [...new Set([...(request.swap ?? []), exercise])] };
}
