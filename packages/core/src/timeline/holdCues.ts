import type { Cue } from './segment.js';

/** Shorter holds hear nothing between their first and last word. */
const SHORTEST_WITH_WORDS_SECONDS = 15;
const LONGEST_WITH_HALFWAY_SECONDS = 60;
const NEARLY_BEFORE_END_SECONDS = 5;

/**
 * The words inside a hold. "Halfway" proves that the timer is alive, so the first long hold has it; later ones thin
 * out to "nearly". Nothing counts the seconds aloud: it keeps people awake and pulls the breath out of rhythm.
 *
 * @param holdSeconds length of the hold
 * @param first whether it is the first hold of the routine that is long enough for words
 */
export function holdCues(holdSeconds: number, first: boolean): Cue[] {
  if (holdSeconds < SHORTEST_WITH_WORDS_SECONDS || holdSeconds > LONGEST_WITH_HALFWAY_SECONDS) {
    return [];
  }
  const nearly = {
    atMs: (holdSeconds - NEARLY_BEFORE_END_SECONDS) * 1000,
    line: { key: 'cue.nearly' },
  };
  if (!first) return [nearly];
  return [{ atMs: holdSeconds * 500, line: { key: 'cue.halfway' } }, nearly];
}

/** Whether a hold of this length has words inside it. */
export function hasWordsInside(holdSeconds: number): boolean {
  return holdSeconds >= SHORTEST_WITH_WORDS_SECONDS;
}
