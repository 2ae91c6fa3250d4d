import { INTENTS, SYMPTOMS } from '@supine/core/recognise';
import { PROTOTYPE_NAMES, pathsOf, withAt } from '@supine/core/testing';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { runs } from '../../../depth.js';
import { createSkill } from '../src/index.js';
import { judge } from './echo/rules/judge.js';
import type { Envelope } from './requests.js';
import { allRecorded, inSession, intentRequest } from './requests.js';

const RUNS = { numRuns: runs(400) };

/** Values that no sender should send. */
const nonsense = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(undefined, null, 0, -1, '', [], {}),
  fc.constantFrom(...PROTOTYPE_NAMES),
  // More than an answer may hold.
  fc.constant('x'.repeat(150_000)),
);

const damaged = fc.constantFrom(...allRecorded()).chain((envelope) =>
  fc
    .array(fc.tuple(fc.constantFrom(...pathsOf(envelope)), nonsense), {
      minLength: 1,
      maxLength: 3,
    })
    .map((changes) =>
      changes.reduce<unknown>((event, [path, put]) => withAt(event, path, put), envelope),
    ),
);

const spoken = fc.record({
  name: fc.constantFrom(
    ...INTENTS,
    ...PROTOTYPE_NAMES,
    'AMAZON.CancelIntent',
    'AMAZON.LoopOnIntent',
  ),
  symptom: fc.option(fc.constantFrom(...SYMPTOMS, 'no-such-symptom'), { nil: undefined }),
  waitSeconds: fc.integer({ min: 0, max: 400 }),
});

async function judged(event: unknown, now: () => number) {
  const answered = await createSkill({ now }).invoke(event);
  expect(judge(event, answered)).toEqual([]);
  return JSON.parse(JSON.stringify(answered));
}

describe('whatever is sent', () => {
  it('gets a legal response, and nothing is thrown', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await fc.assert(
      fc.asyncProperty(fc.oneof(damaged, nonsense), async (event) => {
        await judged(event, () => 1_790_803_900_000);
      }),
      RUNS,
    );
    logged.mockRestore();
  });

  it('a conversation of any words in any order stays legal, and never needs a second try', async () => {
    const logged = vi.spyOn(console, 'error');
    await fc.assert(
      fc.asyncProperty(fc.array(spoken, { minLength: 1, maxLength: 12 }), async (sentences) => {
        let nowMs = 1_790_803_900_000;
        let attributes: Record<string, unknown> | null = null;
        for (const { name, symptom, waitSeconds } of sentences) {
          nowMs += waitSeconds * 1000;
          const slots = symptom && name === 'ReportPain' ? { symptom } : {};
          const envelope: Envelope = inSession(intentRequest(name, slots), attributes);
          const answered = await judged(envelope, () => nowMs);
          attributes = answered.response.shouldEndSession ? null : answered.sessionAttributes;
        }
      }),
      { numRuns: runs(150) },
    );
    expect(logged).not.toHaveBeenCalled();
    logged.mockRestore();
  });
});
