import type { Clock } from '@supine/core/playback';

/** A clock that goes as far as what has been heard, and stands while nothing is. */
export interface HeardClock extends Clock {
  /** Goes on to a time, and calls back on the way everything at its own time; a time in the past changes nothing. */
  moveTo(ms: number): void;
  /** Loses the time up to another: what was due in it is called back late, and knows it. */
  jumpTo(ms: number): void;
  /** When it calls back next; infinity where nobody waits. */
  nextMs(): number;
}

interface Appointment {
  readonly atMs: number;
  readonly callback: () => void;
}

/**
 * Whoever listens with the screen off gets every word from the file, however seldom the page is let run. So the time of the
 * conversation is the place in the file: a page that wakes late moves through everything at the time at which it was heard,
 * and nothing is late. Only what was really not heard, after a call or a sleep, is a jump.
 *
 * @param startMs the time it shows at first
 * @example
 * const clock = heardClock();
 * clock.callAt(30_000, () => console.log(clock.now())); // 30000
 * clock.moveTo(95_000);
 */
export function heardClock(startMs = 0): HeardClock {
  let nowMs = startMs;
  let waiting: Appointment[] = [];

  const takeUntil = (untilMs: number): Appointment | undefined => {
    let first: Appointment | undefined;
    for (const one of waiting) {
      if (one.atMs <= untilMs && (!first || one.atMs < first.atMs)) first = one;
    }
    if (first) waiting = waiting.filter((one) => one !== first);
    return first;
  };

  return {
    now: () => nowMs,
    callAt(atMs, callback) {
      const appointment = { atMs, callback };
      waiting.push(appointment);
      return () => {
        waiting = waiting.filter((one) => one !== appointment);
      };
    },
    moveTo(ms) {
      // The clockwork counts in whole milliseconds, so that sums of its times are exact.
      const untilMs = Math.floor(ms);
      for (let due = takeUntil(untilMs); due; due = takeUntil(untilMs)) {
        nowMs = Math.max(nowMs, due.atMs);
        due.callback();
      }
      nowMs = Math.max(nowMs, untilMs);
    },
    jumpTo(ms) {
      nowMs = Math.max(nowMs, Math.floor(ms));
      for (let due = takeUntil(nowMs); due; due = takeUntil(nowMs)) due.callback();
    },
    nextMs: () => waiting.reduce((least, { atMs }) => Math.min(least, atMs), Infinity),
  };
}
