import { nothingKnown } from '@supine/core';
import { plainSpeaker } from '@supine/core/speech';
import {
  appContract,
  conversationContract,
  goldenConversations,
  screened,
} from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { goldenPages } from '../../../goldenPages.js';
import { newDriver } from './bedDriver.js';

appContract({ describe, it, expect }, 'an assistant of the protocol', () =>
  newDriver({ conversation: screened, memory: nothingKnown, country: 'US', today: '2026-11-28' }),
);

conversationContract(
  { describe, it, expect },
  'an assistant of the protocol',
  {
    delivery: 'clock',
    turn: null,
    profile: plainSpeaker,
    whispers: true,
    // A conversation is all there is: nothing is kept for the next night.
    remembers: false,
    mayBeShared: false,
    newDriver,
  },
  // Each sentence plays the conversation again from its beginning, so they take longer here than anywhere.
  partOf(goldenPages().flatMap(goldenConversations), 50),
);
