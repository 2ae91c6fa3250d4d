import { createHash } from 'node:crypto';
import type { RoutineRequest } from '@supine/core';
import { catalogue } from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import fc from 'fast-check';
import type { RecordingPlan } from '../plan.js';
import { planText } from '../plan.js';
import type { Render } from '../recordings.js';

export const SECRET = 'a secret of tests, known to everybody';
export const OTHER_SECRET = 'another secret, which is just as known';
/** A day on which all plans here are good. */
export const TODAY_MS = Date.parse('2026-11-21T22:00:00Z');

export const EVENING: RecordingPlan = {
  request: { routine: 'evening-wind-down' },
  voice: 'flite-slt',
  paceTimes: 1.2,
  whisper: false,
  until: '2026-12-31',
};

/** Sound of as many bytes as wanted that differs with the plan, and one caption. */
export function noiseOf(plan: RecordingPlan, bytes: number): Uint8Array {
  const seed = createHash('sha256').update(planText(plan)).digest();
  const noise = new Uint8Array(bytes);
  for (let at = 0; at < bytes; at++) noise[at] = (seed[at % seed.length] ?? 0) + (at >> 8);
  return noise;
}

/** Renders noise. */
export function noisy(bytes: number): Render {
  return async (plan) => ({
    mp3: noiseOf(plan, bytes),
    webVtt: `WEBVTT\n\n00:00.000 --> 00:02.000\nLie down, “slowly”.\n`,
  });
}

const step = fc.integer({ min: -3, max: 3 });
const tags = fc.uniqueArray(fc.constantFrom(...MOVEMENT_TAGS), { maxLength: 5 });
const exercises = fc.uniqueArray(fc.constantFrom(...Object.keys(catalogue.exercises)), {
  maxLength: 3,
});

const wishes = {
  avoid: tags,
  soften: tags,
  skip: exercises,
  ease: exercises,
  sore: fc.constantFrom('left' as const, 'right' as const),
  pace: step,
  holds: step,
  known: fc.constant(true as const),
};

const requests: fc.Arbitrary<RoutineRequest> = fc.oneof(
  fc.record(
    { routine: fc.constantFrom(...Object.keys(catalogue.routines)), ...wishes },
    { requiredKeys: ['routine'] },
  ),
  fc.record(
    {
      region: fc.constantFrom('neck' as const, 'lower-back' as const, 'hip' as const),
      minutes: fc.constantFrom(5, 10),
      ...wishes,
    },
    { requiredKeys: ['region', 'minutes'] },
  ),
);

/** Plans of all kinds; not every one can be built. */
export const plans: fc.Arbitrary<RecordingPlan> = fc.record(
  {
    request: requests,
    voice: fc.constantFrom('flite-slt', 'polly/Joanna', 'Amélie'),
    paceTimes: fc.constantFrom(0.8, 1, 1.2, 1.5),
    whisper: fc.boolean(),
    until: fc.constantFrom('2026-11-21', '2026-12-31', '2027-01-31'),
    asked: fc.constant(true as const),
    device: fc.constantFrom(
      { stop: 'say' as const },
      { stop: 'wake-word' as const, wakeWord: 'Computer' },
    ),
    edition: fc.constantFrom('0.1.0', '0.2.0'),
  },
  { requiredKeys: ['request', 'voice', 'paceTimes', 'whisper', 'until'] },
);
