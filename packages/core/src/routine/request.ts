import * as z from 'zod/mini';
import { ID_PATTERN } from '../model/idPattern.js';
import type { MovementTag } from '../model/movementTags.js';
import { MOVEMENT_TAGS } from '../model/movementTags.js';

/** What somebody asked for. It is all that has to be remembered to build the same routine again. */
export interface RoutineRequest {
  readonly routine: string;
  readonly minutes?: number | undefined;
  /** Movements to leave out. */
  readonly avoid?: readonly MovementTag[] | undefined;
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
    routine: id,
    minutes: z.optional(z.int().check(z.positive())),
    avoid: z.optional(z.readonly(z.array(z.enum(MOVEMENT_TAGS)))),
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
