import { Grade } from './grade.js';
import { HelpLevel } from './helpLevel.js';
import { Id, Ids } from './id.js';
import * as z from './zod.js';

/**
 * A sign that needs somebody's eyes, without its words. It leads to an action and a time: which disease one might think
 * of is nowhere stored, so that it can nowhere be said.
 */
export const RedFlag = z.strictObject({
  id: Id,
  /** What the sign alone leads to. */
  level: HelpLevel,
  /** What it rises to with the further signs of its `raised` words. Always more urgent than `level`. */
  elseLevel: z.optional(HelpLevel),
  /**
   * Which words of level `now` fit it: chest, nerves, a fall or medicine; the plain ones if left out. A sign that is to be seen
   * today is told with what would raise it.
   */
  nowWording: z.optional(z.enum(['now-chest', 'now-nerve', 'now-fall', 'now-overdose'])),
  /** The symptoms that lead here at once. A symptom that has to be asked about first leads nowhere yet. */
  symptoms: Ids,
  grade: Grade,
  sources: Ids,
});
export type RedFlag = z.Infer<typeof RedFlag>;
