import { Count } from './seconds.js';
import * as z from './zod.js';

const Range = z.readonly(z.tuple([z.number(), z.number()]));
const Seconds = z.number().check(z.nonnegative());

/** How much of an exercise: repetitions for each side, and the seconds of every part of one repetition. */
export const Dose = z.strictObject({
  repetitions: Count,
  /** Going into the movement. */
  moveSeconds: Seconds,
  /** Staying there; exact. */
  holdSeconds: Seconds,
  /** Coming back out. */
  releaseSeconds: Seconds,
  /** Stillness before the next repetition. */
  restSeconds: Seconds,
  /** Lowest and highest number of repetitions that still make sense. */
  repetitionRange: Range,
  /** Shortest and longest hold that is still the same exercise. */
  holdRangeSeconds: Range,
});
export type Dose = z.Infer<typeof Dose>;

/** The tempo of a breathing exercise; one repetition is one breath. */
export const Breath = z.strictObject({
  inSeconds: Seconds,
  outSeconds: Seconds,
  /** After this many breaths the voice stops saying "in" and "out". */
  spokenBreaths: Count,
});
export type Breath = z.Infer<typeof Breath>;
