import type { AppDriver, Heard } from '@supine/core/testing';
import { simulatedClock } from '@supine/core/testing';
import { TERMINAL, WAKE_WORDS } from '../src/device.js';
import { playingById } from '../src/listener.js';
import { Player } from '../src/player.js';

/** The player as somebody has it who sits at a terminal, on a clock that a test moves. */
export async function newDriver(): Promise<AppDriver> {
  const clock = simulatedClock(1_000_000);
  let heard: Heard[] = [];
  const player = new Player({
    clock,
    device: TERMINAL,
    wakeWords: WAKE_WORDS,
    ...playingById(),
    report(happenings) {
      for (const happening of happenings) {
        if (happening.type === 'line') heard.push({ atMs: clock.now(), text: happening.text });
      }
    },
  });
  const takeHeard = () => {
    const taken = heard;
    heard = [];
    return taken;
  };
  return {
    device: TERMINAL,
    holdErrorMs: 50,
    async say(sentence) {
      player.say(sentence);
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
  };
}
