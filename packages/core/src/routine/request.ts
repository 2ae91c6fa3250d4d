import * as z from 'zod/mini';
import { Id } from '../model/id.js';
import { MovementTag } from '../model/movement.js';

const Steps = z.int().check(z.minimum(-3), z.maximum(3));

/** What somebody asked for. It is all that has to be remembered to build the same routine again. */
export const RoutineRequest = z.strictObject({
  routine: Id,
  minutes: z.optional(z.int().check(z.positive())),
  /** Movements to leave out. */
  avoid: z.optional(z.readonly(z.array(MovementTag))),
  /** How many times "slower" was said more often than "faster". */
  pace: z.optional(Steps),
  /** How many times "longer hold" was said more often than "shorter hold". */
  holds: z.optional(Steps),
  /** Exercises to leave out. */
  skip: z.optional(z.readonly(z.array(Id))),
});
export type RoutineRequest = z.infer<typeof RoutineRequest>;

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
