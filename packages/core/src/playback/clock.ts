import { isObject, mustBe } from '../model/argument.js';

/** Time, as whoever plays needs it: what time it is, and being called at a time. The core has none of its own. */
export interface Clock {
  /** Milliseconds; only differences mean anything. */
  now(): number;
  /** Calls back at a time, once; the returned function takes it back. A time in the past is called as soon as possible. */
  callAt(atMs: number, callback: () => void): () => void;
  /** How many times faster than real time it runs; 1 if left out. Whoever answers is no faster. */
  readonly speed?: number | undefined;
}

/** What a browser, Node.js or another host measures time with. */
export interface Timers<Timer> {
  /** Milliseconds that never go backwards, such as `performance.now()`. */
  now(): number;
  setTimeout(callback: () => void, delayMs: number): Timer;
  clearTimeout(timer: Timer): void;
}

const TIMERS = '{ now: () => performance.now(), setTimeout, clearTimeout }';

/** Refuses what tells no time. */
export function mustBeClock(clock: unknown): asserts clock is Clock {
  const isMeant = isObject(clock) && 'now' in clock && 'callAt' in clock;
  mustBe(isMeant, `A clock is what clockFrom gives, as in clockFrom(${TIMERS})`, clock);
  const now = typeof clock.now === 'function' ? clock.now() : clock.now;
  mustBe(Number.isFinite(now), "A clock's now() is milliseconds", now);
}

/** Hosts count a delay in 32 bits; a later appointment is reached in several of them. */
const LONGEST_DELAY_MS = 2 ** 31 - 1;

/**
 * A clock from the timers of a host. Appointments are absolute, so nothing adds up however many follow each other, and
 * none rings early.
 *
 * @param timers `{ now: () => performance.now(), setTimeout, clearTimeout }` in a browser and in Node.js
 * @param speed how many times faster than real time it runs; 1 if left out
 * @throws TypeError when a timer is none, now() gives no number, or the speed is no number above 0
 * @returns a clock in whole milliseconds, so that sums of its times are exact
 * @example clockFrom({ now: () => 1_500.4, setTimeout: () => 0, clearTimeout: () => {} }).now() // 1500
 */
export function clockFrom<Timer>(timers: Timers<Timer>, speed = 1): Clock {
  const isMeant = (name: keyof Timers<Timer>) => typeof timers[name] === 'function';
  mustBe(
    isObject(timers) && isMeant('now') && isMeant('setTimeout') && isMeant('clearTimeout'),
    `Timers are ${TIMERS}`,
    timers,
  );
  mustBe(speed > 0 && Number.isFinite(speed), 'A speed is a number greater than 0', speed);
  // Browsers refuse these functions when they are called as methods of anything but their window.
  const { setTimeout, clearTimeout } = timers;
  const startedMs = timers.now();
  mustBe(Number.isFinite(startedMs), "A clock's now() is milliseconds", startedMs);
  const now = () => Math.floor(startedMs + (timers.now() - startedMs) * speed);
  return {
    now,
    speed,
    callAt(atMs, callback) {
      let timer: Timer;
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
