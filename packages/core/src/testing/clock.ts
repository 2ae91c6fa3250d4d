import { mustBe } from '../model/argument.js';
import type { Clock } from '../playback/clock.js';

interface Appointment {
  readonly atMs: number;
  readonly order: number;
  readonly callback: () => void;
}

/** A clock that stands still until a test moves it. */
export interface SimulatedClock extends Clock {
  /** Moves time on, calling back everything on the way at its own time. */
  advance(ms: number): void;
  /** Moves time on to the next appointment; false when there is none. */
  advanceToNext(): boolean;
}

/**
 * A clock for tests: nothing sleeps, and every callback sees the time it asked for.
 *
 * @param startMs the time it shows at first
 * @throws TypeError when a time is no number, or goes back
 * @example
 * const clock = simulatedClock();
 * let rangAt = 0;
 * clock.callAt(30_000, () => { rangAt = clock.now(); });
 * clock.advance(60_000);
 * rangAt; // 30_000
 */
export function simulatedClock(startMs = 0): SimulatedClock {
  mustBe(Number.isFinite(startMs), 'A time is milliseconds', startMs);
  let nowMs = startMs;
  let order = 0;
  let appointments: Appointment[] = [];

  const take = (untilMs: number): Appointment | undefined => {
    const [first] = appointments
      .filter(({ atMs }) => atMs <= untilMs)
      .sort((one, other) => one.atMs - other.atMs || one.order - other.order);
    if (first) appointments = appointments.filter((one) => one !== first);
    return first;
  };
  const runUntil = (untilMs: number): void => {
    for (let due = take(untilMs); due; due = take(untilMs)) {
      nowMs = Math.max(nowMs, due.atMs);
      due.callback();
    }
    nowMs = Math.max(nowMs, untilMs);
  };

  return {
    now: () => nowMs,
    callAt(atMs, callback) {
      mustBe(!Number.isNaN(atMs), 'A time is milliseconds', atMs);
      order += 1;
      const appointment = { atMs, order, callback };
      appointments.push(appointment);
      return () => {
        appointments = appointments.filter((one) => one !== appointment);
      };
    },
    advance(ms) {
      const isMeant = Number.isFinite(ms) && ms >= 0;
      mustBe(isMeant, 'Time goes on by milliseconds, and never back', ms);
      runUntil(nowMs + ms);
    },
    advanceToNext() {
      if (appointments.length === 0) return false;
      runUntil(Math.max(nowMs, Math.min(...appointments.map(({ atMs }) => atMs))));
      return true;
    },
  };
}
