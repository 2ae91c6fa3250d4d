import { Grade } from './grade.js';
import { Id, Ids } from './id.js';
import { Seconds } from './seconds.js';
import { Whether, WhetherOf } from './whether.js';
import * as z from './zod.js';

const Amount = Seconds;
/** What stands in place of an answer, by whom or where it is asked for. */
const Instead = z.readonly(z.record(z.string(), Id));

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
  /** Asked about by its name, it is what needs help: its signs and when to call are told, and nothing is offered. */
  needsHelp: z.optional(z.literal(true)),
  /** What it is a kind of: yoga is exercise. By its names that is heard, and it itself as what was asked in particular. */
  partOf: z.optional(Id),
  timing: z.optional(RemedyTiming),
  /** What comes first where somebody asks whether it helps, is fine or is so; and, where it is not the opposite, whether it is bad. */
  whether: Whether,
  isBad: z.optional(Whether),
  /** What that is the answer to, where it is more or less than whether one may, whether it helps and whether it is so. */
  whetherOf: z.optional(WhetherOf),
  /**
   * Who hears another answer in its place, by what they have told of whom it is for: a precaution, or `child`. What is part
   * of something has its answers too.
   */
  insteadFor: z.optional(Instead),
  /** The same by where it hurts: `neck`, `shoulder`, `head` or `arm`. */
  insteadAt: z.optional(Instead),
  /** The same by what of it is asked: of medicines `amount`, `duration`, `stopping`, `effects`, `habit` or `which`. */
  insteadOf: z.optional(Instead),
  /** For whom a sentence more belongs to it. */
  careFor: z.optional(Ids),
  /** What comes first for them, of yes and no. */
  whetherFor: z.optional(z.readonly(z.record(z.string(), Whether))),
  /** A spoken precaution that whoever asks it has. */
  precaution: z.optional(Id),
  answer: Ids.check(z.minLength(2), z.maxLength(4)),
  cautions: Ids,
  /**
   * What somebody can be taken through afterward: a routine, an exercise, a position, a move in bed. Behind medicines and
   * behind what needs help there is nothing to offer.
   */
  offers: z.optional(Id),
  /** What people are told about it that cannot all be followed; the verdict is for whoever has been told it, or asks for more. */
  disagreements: z.optional(Ids),
  grade: Grade,
  sources: Ids,
});
export type Remedy = z.Infer<typeof Remedy>;
