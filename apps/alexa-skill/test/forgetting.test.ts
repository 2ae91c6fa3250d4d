import { enUS } from '@supine/core';
import { forgettingContract } from '@supine/store/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DeviceName } from './echo/devices.js';
import { evening, PERSON } from './evening.js';

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
      const say = async (words: string) => {
        const heard = await echo.say(`Alexa, ask my back stretch routine ${words}`);
        return [...heard, ...(await echo.wait(10))].map(({ text }) => text).join(' ');
      };
      return {
        forget: () => say('to forget everything about me'),
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
