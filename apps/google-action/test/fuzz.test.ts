import { INTENTS, SYMPTOMS } from '@supine/core/recognise';
import { PROTOTYPE_NAMES, pathsOf, withAt } from '@supine/core/testing';
import { memoryStore } from '@supine/store';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs } from '../../../depth.js';
import { createWebhook, handleCxWebhook, handleWebhook } from '../src/index.js';
import { judgeCx } from './cxResponseRules.js';
import { recorded, requestFor, SESSION } from './requests.js';
import { judge } from './responseRules.js';

const SECRET = 'a secret of tests, known to everybody';

const RUNS = { numRuns: runs(400) };

/** Values that no sender should send. */
const nonsense = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, 0, -1, '', [], {}),
  fc.constantFrom(...PROTOTYPE_NAMES),
  fc.constant('x'.repeat(200_000)),
);

const RECORDED = [recorded('start-routine'), recorded('welcome'), recorded('phone-call')];

const CX: unknown = {
  fulfillmentInfo: { tag: 'Next' },
  intentInfo: {
    displayName: 'StartRoutine',
    parameters: { region: { originalValue: 'hip', resolvedValue: 'hip' } },
  },
  sessionInfo: { session: SESSION, parameters: { 'supine-conversation': '{"v":1}' } },
  payload: { telephony: { caller_id: '+15550100' } },
  languageCode: 'en-GB',
  text: 'skip this one',
};

const damagedFrom = (...bodies: readonly unknown[]) =>
  fc.constantFrom(...bodies).chain((body) =>
    fc
      .array(fc.tuple(fc.constantFrom(...pathsOf(body)), nonsense), {
        minLength: 1,
        maxLength: 3,
      })
      .map((changes) =>
        changes.reduce<unknown>((changed, [path, put]) => withAt(changed, path, put), body),
      ),
  );
const damaged = damagedFrom(...RECORDED);
const damagedCx = damagedFrom(CX);

/** Where a body says that it comes from, if it can be read. */
function sourceOf(body: unknown): unknown {
  return ['originalDetectIntentRequest', 'source'].reduce<unknown>(
    (inner, name) =>
      typeof inner === 'object' && inner !== null
        ? (inner as Record<string, unknown>)[name]
        : undefined,
    body,
  );
}

const written = fc.record({
  name: fc.constantFrom(...INTENTS, ...PROTOTYPE_NAMES, 'Default Welcome Intent'),
  symptom: fc.option(fc.constantFrom(...SYMPTOMS, 'no-such-symptom', ''), { nil: undefined }),
  waitSeconds: fc.integer({ min: 0, max: 400 }),
});

describe('whatever is sent', () => {
  it('gets a legal answer, and nothing is thrown', () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    fc.assert(
      fc.property(fc.oneof(damaged, nonsense), (body) => {
        const answered = handleWebhook(body, { now: () => 1_790_803_900_000 });
        const [context] = answered.outputContexts;
        const session = context?.name.replace('/contexts/supine', '');
        expect(judge(session, answered, sourceOf(body))).toEqual([]);
        expect(judgeCx(handleCxWebhook(body, { now: () => 1_790_803_900_000 }))).toEqual([]);
      }),
      RUNS,
    );
    logged.mockRestore();
  });

  it('gets a legal answer from CX as well, in its own shape', () => {
    fc.assert(
      fc.property(fc.oneof(damagedCx, nonsense), (body) => {
        expect(judgeCx(handleCxWebhook(body, { now: () => 1_790_803_900_000 }))).toEqual([]);
      }),
      RUNS,
    );
  });

  it('gets the same answer whether or not anything is kept of whoever sent it', async () => {
    const now = () => 1_790_803_900_000;
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, nonsense), async (body) => {
        const webhook = createWebhook({ now, store: memoryStore(), personSecret: SECRET });
        expect(await webhook.answer(body)).toEqual(handleWebhook(body, { now }));
        expect(await webhook.answerCx(body)).toEqual(handleCxWebhook(body, { now }));
      }),
      { numRuns: runs(200) },
    );
  });

  it('a conversation of any words in any order stays legal, and never needs a second try', () => {
    const logged = vi.spyOn(console, 'error');
    fc.assert(
      fc.property(fc.array(written, { minLength: 1, maxLength: 12 }), (sentences) => {
        let nowMs = 1_790_803_900_000;
        let contexts: readonly unknown[] = [];
        for (const { name, symptom, waitSeconds } of sentences) {
          nowMs += waitSeconds * 1000;
          const slots = symptom !== undefined && name === 'ReportPain' ? { symptom } : {};
          const answered = handleWebhook(requestFor(name, slots, contexts), { now: () => nowMs });
          expect(judge(SESSION, answered)).toEqual([]);
          contexts = answered.outputContexts;
        }
      }),
      { numRuns: runs(150) },
    );
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});
