import type { Clock } from '@supine/core/testing';

/** A timer counts its delay in 32 bits; a later appointment is reached in several of them. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/**
 * The real time, or a multiple of it. It starts at the time of day and never jumps, because it counts on from there
 * with the machine's monotonic timer. Appointments are absolute, so nothing adds up, however many follow each other.
 *
 * @param speed how many times faster than real time it runs
 * @returns a clock in whole milliseconds, so that sums of its times are exact
 */
export function realClock(speed = 1): Clock {
  const startedAtMs = Date.now();
  const startedMs = performance.now();
  const now = () => Math.floor(startedAtMs + (performance.now() - startedMs) * speed);

  return {
    now,
    callAt(atMs, callback) {
      let timer: NodeJS.Timeout;
      const wait = () => {
        const delayMs = Math.max(0, Math.ceil((atMs - now()) / speed));
        timer = setTimeout(arrive, Math.min(delayMs, LONGEST_DELAY_MS));
      };
      // A timer may ring a moment early; an appointment never does.
      const arrive = () => (now() >= atMs ? callback() : wait());
      wait();
      return () => clearTimeout(timer);
    },
  };
}
