import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Seconds } from './seconds.js';
import * as z from './zod.js';

const Amount = Seconds;

/** How much of a remedy, and when. The locale writes each number out where a line names it. */
const RemedyTiming = z.strictObject({
  useMinutes: z.optional(Amount),
  /** Latest and earliest. */
  beforeBedMinutes: z.optional(z.readonly(z.tuple([Amount, Amount]))),
  longestDays: z.optional(Amount),
});

/** Something people ask about that is neither an exercise nor a position. */
export const Remedy = z.strictObject({
  id: Id,
  /** Questions come first, every time, before it is begun. Asking about it needs none. */
  gated: z.optional(z.literal(true)),
  timing: z.optional(RemedyTiming),
  answer: Ids.check(z.minLength(2), z.maxLength(4)),
  cautions: Ids,
  grade: Grade,
  sources: Ids,
});
export type Remedy = z.Infer<typeof Remedy>;
