import { catalogue, conversation, enUS } from '@supine/core';
import { enUSHearing } from '@supine/core/recognise';
import { simulatedClock } from '@supine/core/testing';
import { forgettingContract } from '@supine/store/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { conversing, sayingOnce } from '../src/listener.js';

/** What failed is told on standard error, and by the exit code. */
const quiet = vi.spyOn(process.stderr, 'write');
beforeAll(() => void quiet.mockImplementation(() => true));
afterAll(() => {
  quiet.mockRestore();
  process.exitCode = undefined;
});

for (const kind of ['a conversation', 'one sentence'] as const) {
  forgettingContract(
    { describe: describe.concurrent, it, expect },
    `the terminal, ${kind},`,
    'me',
    enUS,
    async (store) => {
      const { listener } =
        kind === 'one sentence' ? { listener: sayingOnce(store) } : await conversing(store);
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
        await bed.say(sentence).told;
        return heard.trim();
      };
      return {
        forget: () => say('forget everything about me'),
        avoid: () => say('no twisting please'),
      };
    },
  );
}
