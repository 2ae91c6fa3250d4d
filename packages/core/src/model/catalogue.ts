import { BedMove } from './bedMove.js';
import { BodyRegionEntry } from './bodyRegionEntry.js';
import { Cause } from './cause.js';
import { Disagreement } from './disagreement.js';
import { Exercise } from './exercise.js';
import { Massage } from './massage.js';
import { Precaution } from './precaution.js';
import { RedFlag } from './redFlag.js';
import { Remedy } from './remedy.js';
import { RoutineEntry } from './routine.js';
import { SleepPosition } from './sleepPosition.js';
import { Source } from './source.js';
import { Transition } from './transition.js';
import { WordingLevel } from './wordingLevel.js';
import * as z from './zod.js';

/** All shelves together, keyed by id. */
export const Catalogue = z.strictObject({
  sources: z.record(z.string(), Source),
  regions: z.record(z.string(), BodyRegionEntry),
  precautions: z.record(z.string(), Precaution),
  causes: z.record(z.string(), Cause),
  sleepPositions: z.record(z.string(), SleepPosition),
  bedMoves: z.record(z.string(), BedMove),
  exercises: z.record(z.string(), Exercise),
  transitions: z.record(z.string(), Transition),
  massages: z.record(z.string(), Massage),
  remedies: z.record(z.string(), Remedy),
  routines: z.record(z.string(), RoutineEntry),
  redFlags: z.record(z.string(), RedFlag),
  wordingLevels: z.record(z.string(), WordingLevel),
  disagreements: z.record(z.string(), Disagreement),
});
export type Catalogue = z.Infer<typeof Catalogue>;

/** The shelves that routines are made of: all that building and playing one needs. */
export type PlayableShelves = Pick<
  Catalogue,
  | 'regions'
  | 'exercises'
  | 'massages'
  | 'precautions'
  | 'transitions'
  | 'routines'
  | 'sleepPositions'
  | 'bedMoves'
  | 'remedies'
>;

/**
 * Checks a catalogue that comes from outside (a fork, a JSON export) and gives it back typed.
 *
 * @param data anything
 * @returns the catalogue
 * @throws TypeError that says where it is wrong first, and in how many places; its `cause` lists them all with their paths
 * @example parseCatalogue(JSON.parse(JSON.stringify(catalogue))).exercises['pelvic-tilt']?.dose.holdSeconds // 5
 */
export function parseCatalogue(data: unknown): Catalogue {
  const parsed = Catalogue.safeParse(data);
  if (parsed.success) return parsed.data;
  const [first, ...more] = parsed.error.issues;
  const where = first?.path.length ? `at ${first.path.join('.')}` : 'as a whole: it is no object';
  const elsewhere = more.length > 0 ? `, and in ${more.length} more places` : '';
  throw new TypeError(`The catalogue is wrong ${where}${elsewhere}.`, { cause: parsed.error });
}
