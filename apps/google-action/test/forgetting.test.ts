import { enUS } from '@supine/core';
import { forgettingContract } from '@supine/store/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createWebhook } from '../src/index.js';
import { personOf } from '../src/person.js';
import { requestFor } from './requests.js';

const SECRET = 'a secret of tests, known to everybody';
const PHONE = 'GOOGLE_TELEPHONY';
const payload = { telephony: { caller_id: '+15550100' } };
const TWIST = { precaution: 'twist' };

/** What failed is told to the operator; here nobody is one. */
const quiet = vi.spyOn(console, 'error');
beforeAll(() => void quiet.mockImplementation(() => {}));
afterAll(() => quiet.mockRestore());

const forEs = personOf(payload, PHONE, SECRET) ?? '';
forgettingContract(
  { describe: describe.concurrent, it, expect },
  'the webhook for ES',
  forEs,
  enUS,
  async (store) => {
    const webhook = createWebhook({ store, personSecret: SECRET });
    const say = async (name: string, slots = {}) => {
      const asked = { source: PHONE, payload };
      const body = { ...requestFor(name, slots), originalDetectIntentRequest: asked };
      return (await webhook.answer(body)).fulfillmentText;
    };
    return { forget: () => say('ForgetMe'), avoid: () => say('AvoidMovement', TWIST) };
  },
);

const forCx = personOf(payload, '', SECRET) ?? '';
forgettingContract(
  { describe: describe.concurrent, it, expect },
  'the webhook for CX',
  forCx,
  enUS,
  async (store) => {
    const webhook = createWebhook({ store, personSecret: SECRET });
    const say = async (text: string) => JSON.stringify(await webhook.answerCx({ text, payload }));
    return {
      forget: () => say('forget everything about me'),
      avoid: () => say('no twisting please'),
    };
  },
);
