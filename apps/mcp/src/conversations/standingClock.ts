import type { Clock } from '@supine/core';

interface Appointment {
  readonly atMs: number;
  readonly callback: () => void;
}

/** A clock that shows the time it was set to, and rings only when it is moved on. */
export interface StandingClock extends Clock {
  /** Moves on to the next appointment up to a time, and keeps it; false where there is none. */
  ring(untilMs: number): boolean;
  /** Shows a later time. What would have rung meanwhile does not. */
  set(atMs: number): void;
}

/**
 * A clock for conversations between whose sentences no program waits: what will be said is told ahead, at once.
 *
 * @param startMs the time it shows at first
 * @example
 * const clock = standingClock(0);
 * clock.callAt(30_000, () => {});
 * clock.ring(60_000); // true, and it shows 30_000
 */
export function standingClock(startMs: number): StandingClock {
  let nowMs = startMs;
  let appointments: readonly Appointment[] = [];
  return {
    now: () => nowMs,
    callAt(atMs, callback) {
      const appointment = { atMs, callback };
      appointments = [...appointments, appointment];
      return () => {
        appointments = appointments.filter((one) => one !== appointment);
      };
    },
    ring(untilMs) {
      const [next] = [...appointments].sort((one, other) => one.atMs - other.atMs);
      if (!next || next.atMs > untilMs) return false;
      appointments = appointments.filter((one) => one !== next);
      nowMs = Math.max(nowMs, next.atMs);
      next.callback();
      return true;
    },
    set(atMs) {
      nowMs = Math.max(nowMs, atMs);
    },
  };
}
