import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Seconds } from './seconds.js';
import { Whether } from './whether.js';
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
  /** What comes first where somebody asks whether it helps, is fine or is so; and, where it is not the opposite, whether it is bad. */
  whether: Whether,
  isBad: z.optional(Whether),
  /** A spoken precaution that whoever asks it has. */
  precaution: z.optional(Id),
  answer: Ids.check(z.minLength(2), z.maxLength(4)),
  cautions: Ids,
  /** What somebody can be taken through afterward: a routine, an exercise, a position, a move in bed. */
  offers: Id,
  /** What people are told about it that cannot all be followed; the verdict is for whoever has been told it, or asks for more. */
  disagreements: z.optional(Ids),
  grade: Grade,
  sources: Ids,
});
export type Remedy = z.Infer<typeof Remedy>;
