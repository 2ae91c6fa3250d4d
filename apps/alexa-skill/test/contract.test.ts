import { appContract } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { aplProfile } from '../src/apl/aplProfile.js';
import { createSkill } from '../src/index.js';
import { newEchoDriver } from './echo/echoDriver.js';
import { timelineRecordings } from './echo/timelineRecordings.js';

const runner = { describe, it, expect };
const { recordings, tracks } = timelineRecordings();

appContract(runner, 'the skill', newEchoDriver('headless-no-audio'));
appContract(runner, 'the skill on a screen', newEchoDriver('hub', { profile: aplProfile }));
appContract(
  runner,
  'the skill as a stream',
  newEchoDriver('headless', {
    newSkill: (now, store) => createSkill({ now, recordings, store }),
    tracks,
    keepsTime: true,
  }),
);
