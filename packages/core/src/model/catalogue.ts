import * as z from 'zod/mini';
import { Exercise } from './exercise.js';
import { RoutineEntry } from './routine.js';
import { Source } from './source.js';
import { Transition } from './transition.js';

/** All shelves together, keyed by id. */
export const Catalogue = z.strictObject({
  sources: z.record(z.string(), Source),
  exercises: z.record(z.string(), Exercise),
  transitions: z.record(z.string(), Transition),
  routines: z.record(z.string(), RoutineEntry),
});
export type Catalogue = z.infer<typeof Catalogue>;

/**
 * Checks a catalogue that comes from outside (a fork, a JSON export) and gives it back typed.
 *
 * @param data anything
 * @returns the catalogue
 * @throws a `ZodError` that lists every fault with its path
 * @example parseCatalogue(JSON.parse(text)).exercises['pelvic-tilt']?.dose.holdSeconds // 5
 */
export function parseCatalogue(data: unknown): Catalogue {
  return Catalogue.parse(data);
}
