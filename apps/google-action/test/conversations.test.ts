import { enUS } from '@supine/core';
import { conversationContract, goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { goldenPages } from '../../../goldenPages.js';
import { messageLimit, speechProfile } from '../src/limits.js';
import { chat, cx, phone } from './channels.js';
import { newWebhookDriver } from './webhookDriver.js';

for (const [name, channel] of [
  ['the webhook in a chat', chat],
  ['the webhook on a phone line', phone],
  ['the webhook of CX', cx],
] as const) {
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
