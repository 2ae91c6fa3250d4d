import type { Clock } from '@supine/core';

/** A clock that can stand still, for whoever lies there and waits for words that cannot be said yet. */
export interface BedClock extends Clock {
  /** Stands still until `go` is called with the same reason. */
  stand(reason: string): void;
  go(reason: string): void;
  /** Stands still for a while, besides every other reason. */
  standFor(ms: number): void;
  readonly isStanding: boolean;
  /** Lets go of the clock underneath: nothing is called any more. */
  close(): void;
}

interface Appointment {
  readonly atMs: number;
  readonly callback: () => void;
  unset: (() => void) | null;
}

/**
 * A clock over another one, which never goes back and never leaps: where it stood, all that is to come comes later.
 *
 * @param under the time that does not stand still
 * @param startMs what it shows at first; the time underneath, if left out
 * @example
 * const clock = bedClock(realClock());
 * clock.stand('somebody speaks');
 */
export function bedClock(under: Clock, startMs = under.now()): BedClock {
  let behindMs = under.now() - startMs;
  let stoodAt: number | null = null;
  let closed = false;
  const reasons = new Set<string | symbol>();
  const appointments = new Set<Appointment>();

  const now = () => (stoodAt ?? under.now()) - behindMs;
  const set = (appointment: Appointment): void => {
    if (stoodAt !== null || closed) return;
    appointment.unset = under.callAt(appointment.atMs + behindMs, () => {
      appointment.unset = null;
      appointments.delete(appointment);
      appointment.callback();
    });
  };
  const unset = (appointment: Appointment): void => {
    appointment.unset?.();
    appointment.unset = null;
  };
  const stand = (reason: string | symbol): void => {
    reasons.add(reason);
    if (stoodAt !== null) return;
    stoodAt = under.now();
    for (const appointment of appointments) unset(appointment);
  };
  const go = (reason: string | symbol): void => {
    reasons.delete(reason);
    if (reasons.size > 0 || stoodAt === null) return;
    behindMs += under.now() - stoodAt;
    stoodAt = null;
    for (const appointment of appointments) set(appointment);
  };

  return {
    now,
    callAt(atMs, callback) {
      const appointment: Appointment = { atMs, callback, unset: null };
      appointments.add(appointment);
      set(appointment);
      return () => {
        unset(appointment);
        appointments.delete(appointment);
      };
    },
    stand,
    go,
    standFor(ms) {
      if (ms <= 0) return;
      const reason = Symbol('a while');
      stand(reason);
      under.callAt(under.now() + ms, () => go(reason));
    },
    get isStanding() {
      return stoodAt !== null;
    },
    close() {
      closed = true;
      for (const appointment of appointments) unset(appointment);
      appointments.clear();
    },
  };
}
