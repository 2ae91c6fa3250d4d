import { HAND_OVER_SECONDS } from '../routine/stepSeconds.js';
import type { Cue, Line } from './segment.js';

/** Shorter holds hear nothing between their first and last word. */
const SHORTEST_WITH_WORDS_SECONDS = 15;
const SHORTEST_WITH_HALFWAY_SECONDS = 20;
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
  if (!first || holdSeconds < SHORTEST_WITH_HALFWAY_SECONDS) return [nearly];
  return [{ atMs: holdSeconds * 500, line: { key: 'cue.halfway' } }, nearly];
}

/** In a hold nobody lies for longer without having been told for how long. */
const LONGEST_UNTOLD_IN_A_HOLD_SECONDS = 10;
/** In a rest more, for it may follow a while without words. */
const LONGEST_UNTOLD_REST_SECONDS = 10;

/**
 * How long a hold lasts, where it would otherwise be silent for longer than anybody trusts.
 *
 * @param holdSeconds length of the hold
 * @param openedMs when its first words have been said
 * @param inside the cues that follow
 */
export function about(holdSeconds: number, openedMs: number, inside: readonly Cue[]): Cue[] {
  const times = [openedMs, ...inside.map(({ atMs }) => atMs), holdSeconds * 1000];
  const longest = Math.max(...times.slice(1).map((atMs, index) => atMs - (times[index] ?? 0)));
  if (longest <= LONGEST_UNTOLD_IN_A_HOLD_SECONDS * 1000) return [];
  return [lengthFrom(openedMs, holdSeconds)];
}

/** What is said of the length is what is left of it by then. */
function lengthFrom(atMs: number, holdSeconds: number): Cue {
  const about = Math.max(1, Math.round(holdSeconds - atMs / 1000));
  return { atMs, line: { key: 'cue.about', params: { about } } };
}

/** Kept for a sentence about the exercise, with a quarter more for a slow voice; every one fits, says a content rule. */
const ASIDE_SECONDS = 9;
/** How long a hold lasts is said in this. */
const TOLD_SECONDS = 3;

/**
 * One sentence about the exercise, after the words that open a hold, where silence is left before the next word.
 *
 * @param line what it should feel like, or when to stop
 * @param openedMs when its first words have been said
 * @param cues what is said after them, in order
 * @param holdSeconds length of the hold
 */
export function asideIn(
  line: Line,
  openedMs: number,
  cues: readonly Cue[],
  holdSeconds: number,
): Cue[] {
  const told = cues.find(({ atMs }) => atMs === openedMs);
  const atMs = openedMs + (told ? TOLD_SECONDS * 1000 : 0);
  const next = cues.find((cue) => cue.atMs >= atMs && cue !== told)?.atMs ?? holdSeconds * 1000;
  return next - atMs >= ASIDE_SECONDS * 1000 ? [{ atMs, line, aside: true }] : [];
}

/** What the first long hold of an exercise says: so many of its opening lines, and what follows them. */
export interface FirstHold {
  readonly opening: number;
  readonly cues: readonly Cue[];
}

/**
 * How the first long hold of an exercise is laid out: its opening words, how long it lasts, and a sentence about the
 * exercise. Where there is no room for that sentence "halfway" gives way, and then all opening words but the first.
 *
 * @param openings seconds of each opening line
 * @param holdSeconds length of the hold
 * @param inside the cues that follow
 * @param line when to stop, or what it should feel like; `null` where neither is due
 */
export function firstHoldCues(
  openings: readonly number[],
  holdSeconds: number,
  inside: readonly Cue[],
  line: Line | null,
): FirstHold {
  const plans = [openings.length, 1].flatMap((opening) => {
    const openedMs = openings.slice(0, opening).reduce((sum, seconds) => sum + seconds * 1000, 0);
    const length = lengthFrom(openedMs, holdSeconds);
    const behind = inside.filter(({ atMs }) => atMs >= openedMs + TOLD_SECONDS * 1000);
    return [behind, behind.filter((cue) => !isHalfway(cue))].map((later) => {
      const cues: readonly Cue[] = [length, ...later];
      const aside = line ? asideIn(line, openedMs, cues, holdSeconds) : [];
      return { opening, cues: [...cues, ...aside], hasAside: aside.length > 0, ends: later.length };
    });
  });
  // Nobody loses the word that says it is nearly over.
  const [plan] = [
    ...plans.filter(({ hasAside }) => hasAside),
    ...plans.filter(({ ends }) => ends > 0 || inside.length === 0),
    ...plans,
  ];
  return plan ?? { opening: 0, cues: inside };
}

/** Whether a cue says that half of a hold is over. */
export function isHalfway({ line }: Cue): boolean {
  return line.key === 'cue.halfway';
}

/** Whoever breathes on their own for longer is told for how long. */
const LONGEST_ON_ONES_OWN_SECONDS = 12;
/** Longer breathing is not counted out: somebody may be falling asleep. */
const LONGEST_COUNTED_SECONDS = 150;

/**
 * Hands the breath over, where the voice stops leading it.
 *
 * @param leftSeconds how long the breathing goes on
 */
export function onYourOwn(leftSeconds: number): Cue {
  if (leftSeconds <= LONGEST_ON_ONES_OWN_SECONDS)
    return { atMs: 0, line: { key: 'cue.on-your-own' } };
  if (leftSeconds > LONGEST_COUNTED_SECONDS) return { atMs: 0, line: { key: 'cue.quiet-now' } };
  return { atMs: 0, line: { key: 'cue.on-your-own-for', params: { about: leftSeconds } } };
}

/**
 * The words of the stillness that brings a routine to its length.
 *
 * @param stillSeconds how long it lasts
 * @param breathWasLed whether the breath was led up to it
 */
export function restCues(stillSeconds: number, breathWasLed: boolean): Cue[] {
  // Whoever was led waits for the next "In".
  if (breathWasLed) return stillSeconds < HAND_OVER_SECONDS ? [] : [onYourOwn(stillSeconds)];
  if (stillSeconds <= LONGEST_UNTOLD_REST_SECONDS) return [];
  return [{ atMs: 0, line: { key: 'cue.rest-for', params: { about: stillSeconds } } }];
}

/** Whether a hold of this length has words inside it. */
export function hasWordsInside(holdSeconds: number): boolean {
  return holdSeconds >= SHORTEST_WITH_WORDS_SECONDS;
}
