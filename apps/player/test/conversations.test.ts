import { plainSpeaker } from '@supine/core/speech';
import { conversationContract, goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { goldenPages } from '../../../goldenPages.js';
import { TERMINAL } from '../src/device.js';
import { newConversationDriver } from './terminalDriver.js';

conversationContract(
  { describe, it, expect },
  'the terminal',
  {
    delivery: 'clock',
    turn: null,
    profile: { ...plainSpeaker, ...TERMINAL },
    whispers: true,
    remembers: true,
    mayBeShared: false,
    newDriver: newConversationDriver,
  },
  goldenPages().flatMap(goldenConversations),
);
