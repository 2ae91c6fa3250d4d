import { EntryLines } from './entryLine.js';
import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Posture } from './position.js';
import * as z from './zod.js';

/** A spoken way from one position to another. Seconds hold the words and the moving. */
export const Transition = z.strictObject({
  id: Id,
  from: Posture,
  to: Posture,
  lines: EntryLines,
  grade: Grade,
  sources: Ids.check(z.minLength(1)),
});
export type Transition = z.Infer<typeof Transition>;
