import { EntryLines } from './entryLine.js';
import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Posture } from './position.js';
import * as z from './zod.js';

/** Moving in bed, or out of it, as an answer of its own: in full words, where a transition of a routine is short. */
export const BedMove = z.strictObject({
  id: Id,
  from: Posture,
  to: Posture,
  /** `either`: its lines name `{side}`, the side one comes to lie on, and `{other}`. */
  sides: z.enum(['none', 'either']),
  lines: EntryLines,
  grade: Grade,
  sources: Ids,
});
export type BedMove = z.Infer<typeof BedMove>;
