import * as z from 'zod/mini';
import type { BodyRegion } from '../model/bodyRegion.js';
import { BODY_REGIONS } from '../model/bodyRegions.js';
import { ID_PATTERN } from '../model/idPattern.js';
import type { MovementTag } from '../model/movementTags.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';
import type { OneSide } from '../model/side.js';

/** Where, or at what time of day, somebody is. */
export type Setting = (typeof SETTINGS)[number];

export const SETTINGS = ['bed', 'morning', 'night', 'desk', 'floor'] as const;

/** What somebody asked for. It is all that has to be remembered to build the same routine again. */
export interface RoutineRequest {
  /** A routine by its id. Without it one is put together for `region`. */
  readonly routine?: string | undefined;
  readonly region?: BodyRegion | undefined;
  readonly minutes?: number | undefined;
  readonly setting?: Setting | undefined;
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
  /** Exercises to leave out. */
  readonly skip?: readonly string[] | undefined;
}

/** The schema of a request that comes from outside. Made when it is first needed: it costs more than a whole turn. */
export function requestSchema() {
  const id = z.string().check(z.regex(ID_PATTERN));
  const steps = z.int().check(z.minimum(-MOST_STEPS), z.maximum(MOST_STEPS));
  return z.strictObject({
    routine: z.optional(id),
    region: z.optional(z.enum(BODY_REGIONS)),
    setting: z.optional(z.enum(SETTINGS)),
    sore: z.optional(z.enum(['left', 'right'])),
    minutes: z.optional(z.int().check(z.positive())),
    avoid: z.optional(z.readonly(z.array(z.enum(MOVEMENT_TAGS)))),
    soften: z.optional(z.readonly(z.array(z.enum(MOVEMENT_TAGS)))),
    pace: z.optional(steps),
    holds: z.optional(steps),
    skip: z.optional(z.readonly(z.array(id))),
  });
}

const MOST_STEPS = 3;

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
