import type { BudgetedLine } from './segment.js';

/** One step slower is a quarter more. */
const STEP = 1.25;
const SLOWEST = 3;
const FASTEST = -1;
/** Shorter lines are words and hardly anything else, and no voice speaks faster for being hurried. */
const SHORTEST_TO_HURRY_SECONDS = 6;
/** No line is stretched beyond: nobody lies for longer without a word. */
const LONGEST_WITHOUT_A_WORD_SECONDS = 20;
const LONGEST_WITH_ITS_WORD_SECONDS = LONGEST_WITHOUT_A_WORD_SECONDS - 2;
/** What takes so long, such as a roll, may take still longer, with a word in between. */
const SHORTEST_TO_WAIT_FOR_SECONDS = 15;
/** A breath is not held, however slow somebody is. */
const SLOWEST_WITH_BREATH = 1;

/** The key of that word. */
export const TAKE_YOUR_TIME = 'cue.take-your-time';

/** What a line is for. */
export interface LineUse {
  /** Something is done in it. */
  readonly acts?: boolean;
  /** It is done with a breath. */
  readonly breathes?: boolean;
}

/** Gives a line the seconds of a pace. Where something is done in them and they are many, a word follows it. */
export type Paced = (line: BudgetedLine, use?: LineUse) => readonly BudgetedLine[];

/**
 * Lines at the pace that somebody asked for.
 *
 * @param steps above 0 so many quarters slower, below 0 faster; what is further is the last step
 * @returns the lines that stand for one, in order; at 0 the line itself
 */
export function atPace(steps: number): Paced {
  const asked = Math.min(SLOWEST, Math.max(FASTEST, steps));
  let told = 0;
  return (line, { acts = false, breathes = false } = {}) => {
    const pace = breathes ? Math.min(asked, SLOWEST_WITH_BREATH) : asked;
    const stretched = Math.ceil(line.seconds * STEP ** pace);
    if (pace < 0) {
      const seconds = line.seconds <= SHORTEST_TO_HURRY_SECONDS ? line.seconds : stretched;
      return [{ ...line, seconds }];
    }
    if (!acts || line.seconds < SHORTEST_TO_WAIT_FOR_SECONDS) {
      const most = Math.max(line.seconds, LONGEST_WITHOUT_A_WORD_SECONDS);
      return [{ ...line, seconds: Math.min(stretched, most) }];
    }
    const more = Math.min(stretched - line.seconds, LONGEST_WITH_ITS_WORD_SECONDS);
    return more === 0 ? [line] : [line, takeYourTime(more)];
  };

  function takeYourTime(seconds: number): BudgetedLine {
    told += 1;
    const key = TAKE_YOUR_TIME;
    return told === 1 ? { key, seconds } : { key, params: { turn: told }, seconds };
  }
}
