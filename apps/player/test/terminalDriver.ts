import { conversation, nothingKnown } from '@supine/core';
import type { AppDriver, Before, ConversationDriver, Heard } from '@supine/core/testing';
import { simulatedClock } from '@supine/core/testing';
import { TERMINAL, WAKE_WORDS } from '../src/device.js';
import type { KnownListener } from '../src/listener.js';
import { playingById } from '../src/listener.js';

/** The player as somebody has it who sits at a terminal, on a clock that a test moves. */
export async function newDriver(): Promise<AppDriver> {
  return driverFor(() => playingById());
}

/** The same, for somebody of whom something is known, who comes back the next night. */
export async function newConversationDriver(before: Before): Promise<ConversationDriver> {
  let { memory } = before;
  const listener = (): KnownListener => ({
    memory,
    today: () => before.today,
    oneWay: false,
    remember: (kept) => {
      memory = kept;
    },
    async forget() {
      memory = nothingKnown;
      return true;
    },
  });
  return driverFor(listener, before);
}

function driverFor(
  listener: () => KnownListener,
  before?: Pick<Before, 'conversation'>,
): ConversationDriver {
  const clock = simulatedClock(1_000_000);
  let heard: Heard[] = [];
  const newBed = (parts: Partial<Pick<Before, 'conversation'>>) => {
    const { remember, forget, ...known } = listener();
    const say = ({ text }: { text: string }) => heard.push({ atMs: clock.now(), text });
    return conversation({
      ...{ clock, ...known, ...parts },
      device: TERMINAL,
      wakeWords: WAKE_WORDS,
      on: { say, remember, forget },
    });
  };
  let bed = newBed(before ? { conversation: before.conversation } : {});
  const takeHeard = () => {
    const taken = heard;
    heard = [];
    return taken;
  };
  return {
    device: TERMINAL,
    holdErrorMs: 50,
    async say(sentence) {
      await bed.say(sentence).told;
      return takeHeard();
    },
    async wait(seconds) {
      clock.advance(seconds * 1000);
      return takeHeard();
    },
    async finish() {
      while (clock.advanceToNext()) {}
      return takeHeard();
    },
    listens: () => false,
    lastAnswer: () => null,
    async nextNight() {
      bed.close();
      bed = newBed({});
    },
  };
}
