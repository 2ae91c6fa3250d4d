import { enUS } from '@supine/core';
import { forgettingContract } from '@supine/store/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { impatientClock } from '../../../impatientClock.js';
import type { DeviceName } from './echo/devices.js';
import { evening, PERSON } from './evening.js';

impatientClock();
/** What failed is told to the operator; here nobody is one. */
const quiet = vi.spyOn(console, 'error');
beforeAll(() => void quiet.mockImplementation(() => {}));
afterAll(() => quiet.mockRestore());

const DEVICES: readonly DeviceName[] = ['headless', 'headless-no-audio', 'hub'];
for (const device of DEVICES) {
  forgettingContract(
    { describe: describe.concurrent, it, expect },
    `the skill, ${device},`,
    PERSON,
    enUS,
    async (store) => {
      const { echo } = await evening({ device, memory: null, skill: { store } });
      const say = async (words: string, listenSeconds: number) => {
        const heard = await echo.say(words);
        return [...heard, ...(await echo.wait(listenSeconds))].map(({ text }) => text).join(' ');
      };
      return {
        async forget(answer) {
          const wish = 'Alexa, ask my back stretch routine to forget everything about me';
          const asked = await say(wish, 4);
          return { asked, told: await say(answer, 10) };
        },
        avoid: async () => {
          await echo.mean({ intent: 'AvoidMovement', slots: { precaution: 'twist' } });
          await echo.wait(10);
          return echo
            .heard()
            .map(({ text }) => text)
            .join(' ');
        },
      };
    },
  );
}
