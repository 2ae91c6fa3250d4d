import type { Before, ConversationDriver, Heard } from '@supine/core/testing';
import { withAStranger } from '../src/conversations/turn.js';
import { Bed } from './bed.js';

/** Somebody who lies in bed, and an assistant that reads every word at its time. */
export async function newDriver(before?: Before): Promise<ConversationDriver> {
  // Golden conversations count from when an answer was given, as where a voice is not waited for.
  const bed = new Bed(undefined, undefined, () => 0);
  let conversation: string | undefined;
  if (before) {
    const { conversation: said, memory } = before;
    conversation = bed.conversations.keep({ ...withAStranger, conversation: said, memory });
  }
  let ahead: readonly Heard[] = [];
  const heardUntil = (untilMs: number): readonly Heard[] => {
    const heard = ahead.filter(({ atMs }) => atMs <= untilMs);
    ahead = ahead.filter(({ atMs }) => atMs > untilMs);
    return heard;
  };
  return {
    device: { stop: 'say' },
    holdErrorMs: 50,
    ...(before ? { country: before.country } : {}),
    async say(said) {
      const args = { said, conversation, ...(before ? { country: before.country } : {}) };
      const { told, refused } = await bed.call('say', JSON.parse(JSON.stringify(args)));
      if (refused !== null) throw new Error(refused);
      conversation = told.conversation;
      ahead = told.words.map(({ atSeconds, text }) => ({
        atMs: bed.nowMs + atSeconds * 1000,
        text,
      }));
      return heardUntil(bed.nowMs);
    },
    async wait(seconds) {
      bed.nowMs += seconds * 1000;
      return heardUntil(bed.nowMs);
    },
    finish: async () => heardUntil(Number.POSITIVE_INFINITY),
    listens: () => false,
    lastAnswer: () => null,
  };
}
