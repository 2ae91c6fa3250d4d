import { SomeRegions } from './bodyRegion.js';
import { Breath, Dose } from './dose.js';
import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Movement } from './movement.js';
import { SpokenLine } from './phase.js';
import { Posture } from './position.js';
import { Seconds } from './seconds.js';
import { Surface } from './surface.js';
import * as z from './zod.js';

/**
 * One exercise, without its words.
 *
 * `sides` says how a repetition treats left and right: `none` has no sides, `each` is done for one side and then
 * the other, `alternating` goes from side to side within one set.
 */
export const Exercise = z.strictObject({
  id: Id,
  kind: z.enum(['breath', 'relax', 'mobility', 'stretch', 'strength', 'rest', 'nerve-glide']),
  regions: SomeRegions,
  posture: Posture,
  surface: Surface,
  sides: z.enum(['none', 'each', 'alternating']),
  dose: Dose,
  /**
   * Kept for when to stop, said before the first movement. Left out where the movement is small and stays on the bed; a
   * content rule says which may.
   */
  stopSeconds: z.optional(Seconds),
  breath: z.optional(Breath),
  /** What is said the first time, in order. */
  lines: z.readonly(z.array(SpokenLine)).check(z.minLength(1)),
  /** What is said instead on the second side; a phase that is missing here uses the line of the first side. */
  change: z.readonly(z.array(SpokenLine)),
  movements: z.readonly(z.array(Movement)),
  /** What takes its place, best first, when a movement rules it out; each is screened again. */
  swaps: Ids,
  /** Left out of what is done in the first hour after waking. */
  notInFirstHour: z.optional(z.literal(true)),
  /** Asked for by name only: lying on the front must already be comfortable; leg pain must have been looked at. */
  gate: z.optional(z.enum(['front-lying', 'leg-pain-checked'])),
  /** The rows of the seed articles it answers. */
  seeds: Ids,
  grade: Grade,
  /** Empty only where it is common practice for which no page has been named yet. */
  sources: Ids,
});
export type Exercise = z.Infer<typeof Exercise>;
