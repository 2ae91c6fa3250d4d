import { appContract } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { newWebhookDriver } from './webhookDriver.js';

appContract({ describe, it, expect }, 'the webhook', newWebhookDriver);
