import { realClock } from '../../src/program.js';
import type { HouseTime } from './virtualTime.js';

/** The time of this machine, as a fake house needs it. */
export function realTime(): HouseTime {
  const clock = realClock();
  return { ...clock, after: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) };
}
