import { conversationContract, goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { goldenPages } from '../../../goldenPages.js';
import { messageLimit, speechProfile } from '../src/limits.js';
import { newWebhookDriver } from './webhookDriver.js';

conversationContract(
  { describe, it, expect },
  'the webhook',
  {
    delivery: 'messages',
    turn: messageLimit,
    profile: speechProfile,
    whispers: false,
    remembers: false,
    newDriver: newWebhookDriver,
  },
  goldenPages().flatMap(goldenConversations),
);
