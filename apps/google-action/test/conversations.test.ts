import { enUS } from '@supine/core';
import { conversationContract, goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { goldenPages } from '../../../goldenPages.js';
import { messageLimit, speechProfile } from '../src/limits.js';
import { chat, cx, phone } from './channels.js';
import { newWebhookDriver } from './webhookDriver.js';

const CHANNELS = [
  ['the webhook in a chat', chat],
  ['the webhook on a phone line', phone],
  ['the webhook of CX', cx],
] as const;

// A phone line and CX differ from a chat in what each message may hold, which their contract tests.
for (const [name, channel] of partOf(CHANNELS, 1)) {
  conversationContract(
    { describe, it, expect },
    name,
    {
      delivery: 'messages',
      turn: messageLimit(enUS),
      profile: speechProfile,
      whispers: false,
      remembers: true,
      mayBeShared: name !== 'the webhook in a chat',
      newDriver: newWebhookDriver(channel, speechProfile.holdErrorMs),
    },
    goldenPages().flatMap(goldenConversations),
  );
}
