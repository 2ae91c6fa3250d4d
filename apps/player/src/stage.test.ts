import type { LiveConversation } from '@supine/core';
import { enUS } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import { simulatedClock } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import type { Listener } from './inputs/input.js';
import { playingById } from './listener.js';
import { Stage } from './stage.js';

const START = 'start my back stretch routine';

/** A stage without a machine: its clock is moved, its keys are pressed and its view is read by the test. */
function staged(begin: (bed: LiveConversation) => void, { oneAnswer = false, input = true } = {}) {
  const clock = simulatedClock();
  const shown: string[] = [];
  let listener: Listener | undefined;
  let open = 0;
  let left = false;
  const stage = new Stage({
    clock,
    locale: enUS,
    hearing: enUSHearing,
    country: 'US',
    voice: 'none',
    oneAnswer,
    listener: playingById(),
    input: input
      ? (given) => {
          listener = given;
          open += 1;
          return {
            close: () => {
              open -= 1;
            },
          };
        }
      : null,
    view: () => ({
      show: (happenings) => {
        for (const one of happenings) if (one.type === 'line') shown.push(one.text);
      },
      heard: () => {},
      note: (sentence) => shown.push(sentence),
      typing: () => {},
      close: () => {},
    }),
  });
  const over = stage.perform(begin).then(() => {
    left = true;
  });
  const settled = async () => {
    await Promise.race([over, new Promise(setImmediate)]);
    return left;
  };
  const lastShown = () => shown.at(-1);
  const hear = (sentence: string) => listener?.act({ type: 'say', sentence });
  return { clock, listener: () => listener, hear, settled, lastShown, isOpen: () => open > 0 };
}

const greet = (bed: LiveConversation) => bed.announce({ key: 'dialog.welcome' });
const start = (bed: LiveConversation) => bed.say(START);

describe('a conversation', () => {
  it('greets and waits', async () => {
    const stage = staged(greet);
    expect(stage.lastShown()).toBe(enUS.dialog.welcome);
    expect(await stage.settled()).toBe(false);
  });

  it.each([
    ['good night', true],
    ['stop', true],
    ['help', false],
    ['my chest hurts', false],
  ])('after "%s", with nothing playing, leaves: %s', async (sentence, leaves) => {
    const stage = staged(greet);
    stage.hear(sentence);
    expect(await stage.settled()).toBe(leaves);
    expect(stage.isOpen()).toBe(!leaves);
  });

  it('stops at the first Ctrl-C and leaves at the second', async () => {
    const stage = staged(start);
    stage.clock.advance(60_000);
    stage.listener()?.act({ type: 'interrupt' });
    expect(stage.lastShown()).toBe('Stopped.');
    expect(await stage.settled()).toBe(false);
    stage.listener()?.act({ type: 'interrupt' });
    expect(await stage.settled()).toBe(true);
  });

  it('pauses and carries on with the same key', () => {
    const stage = staged(start);
    stage.listener()?.act({ type: 'pause-or-resume' });
    expect(stage.lastShown()).toBe(enUS.dialog.paused);
    stage.listener()?.act({ type: 'pause-or-resume' });
    expect(stage.lastShown()).toBe(enUS.dialog.resumed);
  });

  it.each(['Next', 'Repeat', 'Stop'] as const)(
    'takes no notice of the key for %s while nothing plays',
    (intent) => {
      const stage = staged(greet);
      stage.listener()?.act({ type: 'command', intent });
      expect(stage.lastShown()).toBe(enUS.dialog.welcome);
    },
  );

  it('stays when the routine is over', async () => {
    const stage = staged(start);
    stage.clock.advance(700_000);
    expect(stage.lastShown()).toBe(enUS.done.lying);
    expect(await stage.settled()).toBe(false);
  });

  it.each([
    ['what is playing', START, false],
    ['nothing, for nothing plays', 'help', true],
    ['nobody, who could carry on', 'pause', true],
  ])('at the end of the input waits for %s', async (_, sentence, leavesAtOnce) => {
    const stage = staged(sentence === 'pause' ? start : greet);
    stage.clock.advance(1);
    stage.hear(sentence);
    stage.listener()?.ended();
    expect(await stage.settled()).toBe(leavesAtOnce);
    stage.clock.advance(700_000);
    expect(await stage.settled()).toBe(true);
  });
});

describe('one answer', () => {
  it('is over when the routine is', async () => {
    const stage = staged(start, { oneAnswer: true });
    stage.clock.advance(599_000);
    expect(await stage.settled()).toBe(false);
    stage.clock.advance(1_000);
    expect(await stage.settled()).toBe(true);
  });

  it('is over at once when it starts nothing', async () => {
    const stage = staged((bed) => bed.say('help'), { oneAnswer: true, input: false });
    expect(await stage.settled()).toBe(true);
  });

  it('can be paused by a key, and waits', async () => {
    const stage = staged(start, { oneAnswer: true });
    stage.listener()?.act({ type: 'pause-or-resume' });
    stage.clock.advance(3_600_000);
    expect(await stage.settled()).toBe(false);
    stage.listener()?.act({ type: 'interrupt' });
    expect(await stage.settled()).toBe(true);
  });

  it('plays to its end where nobody can say anything', async () => {
    const stage = staged(start, { oneAnswer: true, input: false });
    expect(await stage.settled()).toBe(false);
    stage.clock.advance(700_000);
    expect(await stage.settled()).toBe(true);
  });
});
