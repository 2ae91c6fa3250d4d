import type { SpeechProfile } from '@supine/core';
import { speechProfile } from '../limits.js';

/** What an Echo with a screen can do: its document keeps the time, and words lie over a hold without moving its end. */
export const aplProfile: SpeechProfile = {
  ...speechProfile,
  mixes: true,
  /**
   * A hold is one Idle, counted by the device in milliseconds. What is left is how much later the word after the hold
   * is heard than the one at its start: both are fetched and begun in the same way, so only the difference of two such
   * delays counts. The browser engine is mostly within 10 ms, on a busy machine once 224 ms (`oracles/aplScreens.deep.test.ts`). Not
   * yet measured on a device.
   */
  holdErrorMs: 500,
};
