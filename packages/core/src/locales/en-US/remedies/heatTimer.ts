import type { Locale } from '../../locale.js';

/** What is said while heat is timed. */
export const heatTimer: Locale['heatTimer'] = {
  start: 'Your {minutes} start now. Do not lie on it. Say, it is off, when it is.',
  off: 'Time is up. Switch it off now, and put it away. Say, it is off.',
};
