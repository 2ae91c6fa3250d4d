import type { Intent, Timeline } from '@supine/core';
import type { ConversationOptions, Happening } from '@supine/core/playback';
import { conversation } from '@supine/core/playback';
import { heardClock } from '../sound/heardClock.js';

/** What would be heard, if somebody said something now. */
export interface Rehearsed {
  /** What would be read from now on; `null` where nothing would be. */
  readonly timeline: Timeline | null;
  /** What would be answered. */
  readonly answer: string;
}

/** The words that stand in no routine, of what happened at one moment. */
export function answerIn(happenings: readonly Happening[]): string {
  return happenings
    .flatMap((one) => (one.type === 'line' && one.segmentId === null ? [one.text] : []))
    .join(' ');
}

/**
 * Says something to a conversation like this one, of which nothing is kept: so its sound can be made before the tap.
 *
 * @param options those of the conversation, with all that was said so far
 * @param atMs the time by its clock
 * @param intents what somebody may say next, one after the other
 * @returns what the last of it would be answered with
 */
export function rehearse(
  options: Omit<ConversationOptions, 'clock' | 'on'>,
  atMs: number,
  intents: readonly Intent[],
): Rehearsed {
  let told: Happening[] = [];
  const bed = conversation({
    ...options,
    clock: heardClock(atMs),
    on: {
      moment: (happenings) => told.push(...happenings),
      remember: () => {},
      forget: async () => true,
    },
  });
  for (const intent of intents) {
    told = [];
    bed.hear(intent);
  }
  const timeline = bed.status === 'playing' ? (bed.scene()?.timeline ?? null) : null;
  bed.close();
  return { timeline, answer: answerIn(told) };
}
