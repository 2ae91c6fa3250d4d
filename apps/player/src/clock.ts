import type { Clock } from '@supine/core';
import { clockFrom } from '@supine/core';

/**
 * The real time, or a multiple of it. It starts at the time of day and never jumps, because it counts on from there
 * with the machine's monotonic timer.
 *
 * @param speed how many times faster than real time it runs
 */
export function realClock(speed = 1): Clock {
  const startedAtMs = Date.now() - performance.now();
  const now = () => startedAtMs + performance.now();
  return clockFrom({ now, setTimeout, clearTimeout }, speed);
}
