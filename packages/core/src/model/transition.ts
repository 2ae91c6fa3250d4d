import * as z from 'zod/mini';
import { Grade } from './grade.js';
import { Id } from './id.js';
import { Posture } from './position.js';

/** A spoken way from one position to another. Seconds hold the words and the moving. */
export const Transition = z.strictObject({
  id: Id,
  from: Posture,
  to: Posture,
  lines: z.readonly(
    z.array(z.strictObject({ line: z.string(), seconds: z.number().check(z.positive()) })),
  ),
  grade: Grade,
  sources: z.readonly(z.array(Id)).check(z.minLength(1)),
});
export type Transition = z.infer<typeof Transition>;
