import { appContract } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { speechProfile } from '../src/limits.js';
import { chat, cx, phone } from './channels.js';
import { newWebhookDriver } from './webhookDriver.js';

/** Spoken, a hold is a pause; only the words inside the long ones are an estimate. */
const SPOKEN_HOLD_ERROR_MS = 2000;

for (const [name, channel, holdErrorMs] of [
  ['the webhook in a chat', chat, speechProfile.holdErrorMs],
  ['the webhook on a phone line', phone, SPOKEN_HOLD_ERROR_MS],
  ['the webhook of CX', cx, SPOKEN_HOLD_ERROR_MS],
] as const) {
  const newDriver = newWebhookDriver(channel, holdErrorMs);
  appContract({ describe, it, expect }, name, () => newDriver());
}
