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

/** Something people ask about that is neither an exercise nor a position: a remedy, a habit, a worry, a thing to buy. */
export const Remedy = z.strictObject({
  id: Id,
  /** Questions come first, every time, before it is begun. Asking about it needs none. */
  gated: z.optional(z.literal(true)),
  /** What it is a kind of: yoga is exercise. By its names that is heard, and it itself as what was asked in particular. */
  partOf: z.optional(Id),
  timing: z.optional(RemedyTiming),
  answer: Ids.check(z.minLength(2), z.maxLength(4)),
  cautions: Ids,
  /** What somebody can be taken through afterward: a routine, an exercise, a position, a move in bed. */
  offers: z.optional(Id),
  /** What people are told about it that cannot all be followed; the verdict is said with the answer. */
  disagreements: z.optional(Ids),
  grade: Grade,
  sources: Ids,
});
export type Remedy = z.Infer<typeof Remedy>;
