import { appContract } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import { describe, expect, it } from 'vitest';
import { aplProfile } from '../src/apl/aplProfile.js';
import { createSkill } from '../src/index.js';
import { newEchoDriver } from './echo/echoDriver.js';
import { timelineRecordings } from './echo/timelineRecordings.js';

const runner = { describe, it, expect };
const { recordings, tracks } = timelineRecordings();

/** To a stream "stop" arrives as "pause", so both are answered with "Stopped."; `theSkill.test.ts` holds that. */
const NOT_AS_A_STREAM = 'answers "hang on" after 130 s with "Paused."';

appContract(runner, 'the skill', newEchoDriver('headless-no-audio'));
appContract(runner, 'the skill on a screen', newEchoDriver('hub', { profile: aplProfile }));
appContract(
  { ...runner, it: (name, body) => (name === NOT_AS_A_STREAM ? undefined : it(name, body)) },
  'the skill as a stream',
  newEchoDriver('headless', {
    newSkill: (now) => createSkill({ now, recordings, store: memoryStore() }),
    tracks,
    keepsTime: true,
  }),
);
