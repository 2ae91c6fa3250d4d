import * as z from 'zod/mini';
import { Grade } from './grade.js';
import { Id } from './id.js';
import { Posture } from './position.js';
import { TimedLine } from './timedLine.js';

/** Moving in bed, or out of it, as an answer of its own: in full words, where a transition of a routine is short. */
export const BedMove = z.strictObject({
  id: Id,
  from: Posture,
  to: Posture,
  /** `either`: its lines name `{side}`, the side one comes to lie on, and `{other}`. */
  sides: z.enum(['none', 'either']),
  lines: z.readonly(z.array(TimedLine)).check(z.minLength(1)),
  grade: Grade,
  sources: z.readonly(z.array(Id)),
});
export type BedMove = z.infer<typeof BedMove>;
