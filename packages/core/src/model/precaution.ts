import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { MovementTag } from './movement.js';
import * as z from './zod.js';

/**
 * Something a person has to be careful about, as they say it, and the movements it stands for. Only the movements are
 * ever kept. `skip` leaves an exercise out; `soften` asks for its easier variation.
 */
export const Precaution = z.strictObject({
  id: Id,
  movements: z
    .readonly(z.array(z.strictObject({ tag: MovementTag, level: z.enum(['soften', 'skip']) })))
    .check(z.minLength(1)),
  grade: Grade,
  sources: Ids,
});
export type Precaution = z.Infer<typeof Precaution>;
