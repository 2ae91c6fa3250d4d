import { conversationContract, goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { goldenPages } from '../../../goldenPages.js';
import { answerLimit, speechProfile } from '../src/limits.js';
import { newSkillDriver } from './skillDriver.js';

conversationContract(
  { describe, it, expect },
  'the skill',
  {
    delivery: 'chunks',
    turn: answerLimit,
    profile: speechProfile,
    whispers: true,
    remembers: false,
    newDriver: newSkillDriver,
  },
  goldenPages().flatMap(goldenConversations),
);
