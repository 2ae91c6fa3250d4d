import { enUS } from '@supine/core';
import { conversationContract, goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { goldenPages } from '../../../goldenPages.js';
import { answerLimit, speechProfile } from '../src/limits.js';
import { newEchoDriver } from './echo/echoDriver.js';

const AN_HOUR_MS = 3_600_000;

conversationContract(
  { describe, it, expect },
  'the skill',
  {
    delivery: 'chunks',
    turn: answerLimit(enUS),
    profile: speechProfile,
    whispers: true,
    remembers: true,
    mayBeShared: true,
    // Pages are written for every platform; that an Echo stops listening after 8 s is held elsewhere.
    newDriver: newEchoDriver('headless-no-audio', { listensMs: AN_HOUR_MS }),
  },
  goldenPages().flatMap(goldenConversations),
);
