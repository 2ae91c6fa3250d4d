import { enUS } from '@supine/core';
import { forgettingContract } from '@supine/store/testing';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { impatientClock } from '../../../impatientClock.js';
import { createWebhook } from '../src/index.js';
import { personOf } from '../src/person.js';
import { requestFor } from './requests.js';

const SECRET = 'a secret of tests, known to everybody';
const PHONE = 'GOOGLE_TELEPHONY';
const payload = { telephony: { caller_id: '+15550100' } };
const TWIST = { precaution: 'twist' };

impatientClock();
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
    let contexts: readonly unknown[] = [];
    const say = async (name: string, slots = {}) => {
      const asked = { source: PHONE, payload };
      const body = { ...requestFor(name, slots, contexts), originalDetectIntentRequest: asked };
      const { fulfillmentText, outputContexts } = await webhook.answer(body);
      contexts = outputContexts;
      return fulfillmentText;
    };
    return {
      async forget(answer) {
        const asked = await say('ForgetMe');
        return { asked, told: await say(answer === 'yes' ? 'Yes' : 'No') };
      },
      avoid: () => say('AvoidMovement', TWIST),
    };
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
    let parameters: unknown = {};
    const say = async (text: string) => {
      const answered = await webhook.answerCx({ text, payload, sessionInfo: { parameters } });
      parameters = answered.sessionInfo.parameters;
      return JSON.stringify(answered.fulfillmentResponse);
    };
    return {
      async forget(answer) {
        const asked = await say('forget everything about me');
        return { asked, told: await say(answer) };
      },
      avoid: () => say('no twisting please'),
    };
  },
);
