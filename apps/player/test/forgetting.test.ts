import { catalogue, conversation, enUS } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import { simulatedClock } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { forgettingContract } from '@supine/store/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { impatientClock } from '../../../impatientClock.js';
import { conversing, sayingOnce } from '../src/listener.js';

impatientClock();
/** What failed is told on standard error, and by the exit code. */
const quiet = vi.spyOn(process.stderr, 'write');
beforeAll(() => void quiet.mockImplementation(() => true));
afterAll(() => {
  quiet.mockRestore();
  process.exitCode = undefined;
});

forgettingContract(
  { describe: describe.concurrent, it, expect },
  'the terminal',
  'me',
  enUS,
  async (store) => {
    const { listener } = await conversing(store);
    const { remember, forget, ...known } = listener;
    let heard = '';
    const bed = conversation({
      ...known,
      ...{ locale: enUS, hearing: enUSHearing, catalogue, clock: simulatedClock(0) },
      on: {
        remember,
        forget,
        moment: (happenings) => {
          for (const one of happenings) if (one.type === 'line') heard += ` ${one.text}`;
        },
      },
    });
    const say = async (sentence: string) => {
      heard = '';
      await bed.say(sentence).told;
      return heard.trim();
    };
    return {
      async forget(answer) {
        const asked = await say('forget everything about me');
        return { asked, told: await say(answer) };
      },
      avoid: () => say('no twisting please'),
    };
  },
);

// Nobody can be asked there, and whoever types it means it.
it('one sentence forgets at once', async () => {
  const store = memoryStore([['me', { v: 1, avoid: ['twist'] }]]);
  const { remember, forget, ...known } = sayingOnce(store);
  const said: string[] = [];
  const bed = conversation({
    ...known,
    ...{ locale: enUS, hearing: enUSHearing, catalogue, clock: simulatedClock(0) },
    on: {
      remember,
      forget,
      say: ({ text }) => said.push(text),
    },
  });
  await bed.say('forget everything about me').told;
  expect(said).toEqual(['I have forgotten everything about you.']);
  expect(await store.read('me')).toBe(null);
});
