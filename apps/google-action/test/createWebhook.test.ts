import type { MemoryStore } from '@supine/store';
import { memoryStore } from '@supine/store';
import { describe, expect, it, vi } from 'vitest';
import { impatientClock } from '../../../impatientClock.js';
import { createWebhook } from '../src/index.js';
import { personOf } from '../src/person.js';
import { requestFor, SESSION } from './requests.js';
import { judge } from './responseRules.js';

const NOW_MS = Date.parse('2026-11-21T19:30:00Z');
const PAYLOAD = { telephony: { caller_id: '+15550100' } };
const PHONE = 'GOOGLE_TELEPHONY';
const SECRET = 'a secret of tests, known to everybody';
const ANN = personOf(PAYLOAD, PHONE, SECRET) ?? '';

function calling(
  name: string,
  slots = {},
  payload: unknown = PAYLOAD,
  contexts: readonly unknown[] = [],
) {
  return {
    ...requestFor(name, slots, contexts),
    originalDetectIntentRequest: { source: PHONE, payload },
  };
}

function cxCalling(displayName: string, sessionInfo: unknown = {}) {
  return { intentInfo: { displayName }, payload: PAYLOAD, sessionInfo };
}

function webhookWith(store: MemoryStore | undefined) {
  return createWebhook({ store, personSecret: SECRET, now: () => NOW_MS });
}

async function storeKnowing(memory: object) {
  const store = memoryStore();
  await store.change(ANN, () => ({ v: 1, ...memory }));
  return store;
}

const SCREEN = 'Three short questions.';

describe('a webhook with a store', () => {
  it('asks whoever went through the screen last night, and calls alone from there, nothing', async () => {
    const known = { introHeardOn: '2026-11-20', household: 'alone' };
    const webhook = webhookWith(await storeKnowing(known));
    const { fulfillmentText } = await webhook.answer(calling('StartRoutine'));
    expect(fulfillmentText).toMatch(/^Evening back stretch/);
  });

  it('asks first whether others call from there, and nobody who has an account of their own', async () => {
    const store = memoryStore();
    const account = { userId: 'ann' };
    for (const name of [ANN, personOf(account, PHONE, SECRET) ?? ''])
      await store.change(name, () => ({ v: 1, introHeardOn: '2026-11-20' }));
    const heard = async (payload: unknown) =>
      (await webhookWith(store).answer(calling('StartRoutine', {}, payload))).fulfillmentText;
    expect(await heard(PAYLOAD)).toBe('One thing first: do others use this device too?');
    expect(await heard(account)).toMatch(/^Evening back stretch/);
  });

  it('keeps what somebody cannot do', async () => {
    const store = await storeKnowing({ introHeardOn: '2026-11-20' });
    await webhookWith(store).answer(calling('AvoidMovement', { precaution: 'twist' }));
    expect(await store.read(ANN)).toMatchObject({ introHeardOn: '2026-11-20', avoid: ['twist'] });
  });

  it('forgets everything about whoever asks for it', async () => {
    const store = await storeKnowing({ introHeardOn: '2026-11-20' });
    const webhook = webhookWith(store);
    const { outputContexts } = await webhook.answer(calling('ForgetMe'));
    const { endInteraction, fulfillmentText } = await webhook.answer(
      calling('Yes', {}, PAYLOAD, outputContexts),
    );
    expect(endInteraction).toBe(true);
    expect(fulfillmentText).toContain('I have forgotten everything about you.');
    expect(await store.read(ANN)).toBeNull();
  });

  it.each([
    ['another number', { telephony: { caller_id: '+15550199' } }],
    ['a hidden number', { telephony: { caller_id: 'REDACTED_FOR_ANONYMOUS_CALLER' } }],
    ['no number', {}],
    ['no payload', null],
  ])('takes whoever calls with %s for nobody it knows', async (_, payload) => {
    const store = await storeKnowing({ introHeardOn: '2026-11-20' });
    const webhook = webhookWith(store);
    const { fulfillmentText } = await webhook.answer(calling('StartRoutine', {}, payload));
    expect(fulfillmentText).toContain(SCREEN);
  });

  it('keeps nothing of somebody without a number', async () => {
    const store = memoryStore();
    const change = vi.spyOn(store, 'change');
    await webhookWith(store).answer(calling('AvoidMovement', { precaution: 'twist' }, {}));
    expect(change).not.toHaveBeenCalled();
  });
});

describe('a webhook whose store fails', () => {
  const broken: MemoryStore = {
    read: () => Promise.reject(new Error('The disk is gone.')),
    change: () => Promise.reject(new Error('The disk is gone.')),
    erase: () => Promise.reject(new Error('The disk is gone.')),
  };

  it.each([
    ['StartRoutine', {}, SCREEN],
    ['ReportPain', { symptom: 'chest' }, 'Call your local emergency number now'],
    ['AvoidMovement', { precaution: 'twist' }, ''],
    ['ForgetMe', {}, 'Shall I forget everything about you?'],
  ])('answers %s as for somebody it does not know', async (name, slots, words) => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    const answered = await webhookWith(broken).answer(calling(name, slots));
    expect(judge(SESSION, answered, PHONE)).toEqual([]);
    expect(answered.fulfillmentText).toContain(words);
    expect(logged.mock.calls.flat().join(' ')).not.toContain('chest');
    logged.mockRestore();
  });
});

describe('a webhook whose store hangs', () => {
  impatientClock();
  it.each(['answer', 'answerCx'] as const)(
    'does not say in %s that it has forgotten',
    async (channel) => {
      const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
      const hanging = {
        ...(await storeKnowing({ pace: 1 })),
        erase: () => new Promise<never>(() => {}),
      };
      const webhook = webhookWith(hanging);
      const { outputContexts } = await webhook.answer(calling('ForgetMe'));
      const { sessionInfo } = await webhook.answerCx(cxCalling('ForgetMe'));
      const body =
        channel === 'answer'
          ? calling('Yes', {}, PAYLOAD, outputContexts)
          : cxCalling('Yes', sessionInfo);
      const said = JSON.stringify(await webhook[channel](body));
      expect(said).toContain('I could not forget you just now.');
      expect(said).not.toContain('I have forgotten');
      logged.mockRestore();
    },
  );
});

describe('a webhook with a store and no secret for its people', () => {
  it.each([undefined, 'secret'])('is not made with %s', (personSecret) => {
    expect(() => createWebhook({ store: memoryStore(), personSecret })).toThrow('personSecret');
    expect(() => createWebhook({ personSecret })).not.toThrow();
  });
});
