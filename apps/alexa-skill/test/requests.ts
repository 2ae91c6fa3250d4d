import { readFileSync } from 'node:fs';
import type { Intent } from '@supine/core';
import type { IntentName } from '@supine/core/recognise';

const ENVELOPES = [
  'launch-request',
  'intent-request',
  'session-ended-request',
  'exception-encountered',
] as const;

export type EnvelopeName = (typeof ENVELOPES)[number];

/** A request in the shape in which Alexa sends it; only what the tests look at has a type. */
export interface Envelope {
  session?: { new: boolean; attributes?: Record<string, unknown> };
  readonly context: Record<string, unknown>;
  request: Record<string, unknown>;
}

/** A fresh copy of `envelopes/<name>.json`. */
export function recorded(name: EnvelopeName): Envelope {
  const file = new URL(`envelopes/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** All recorded requests. */
export function allRecorded(): Envelope[] {
  return ENVELOPES.map(recorded);
}

/** Amazon's names for what its own recogniser has; the model will use them instead of ours. */
const AMAZON_NAMES: Readonly<Partial<Record<IntentName, string>>> = {
  Pause: 'AMAZON.PauseIntent',
  Resume: 'AMAZON.ResumeIntent',
  Next: 'AMAZON.NextIntent',
  Previous: 'AMAZON.PreviousIntent',
  Repeat: 'AMAZON.RepeatIntent',
  StartOver: 'AMAZON.StartOverIntent',
  Stop: 'AMAZON.StopIntent',
  Help: 'AMAZON.HelpIntent',
  Yes: 'AMAZON.YesIntent',
  No: 'AMAZON.NoIntent',
  Unknown: 'AMAZON.FallbackIntent',
};

/** The `request` of an intent, by the core's name or Amazon's, with its slots resolved. */
export function intentRequest(name: string, slots: Intent['slots'] = {}): Record<string, unknown> {
  const { intent: _, ...rest } = recorded('intent-request').request;
  return {
    ...rest,
    intent: {
      name: AMAZON_NAMES[name as IntentName] ?? name,
      confirmationStatus: 'NONE',
      slots: Object.fromEntries(
        Object.entries(slots).map(([slot, value]) => [
          slot,
          typeof value === 'number' ? numberSlot(slot, value) : resolvedSlot(slot, String(value)),
        ]),
      ),
    },
  };
}

/** As AMAZON.NUMBER sends it: digits, and nothing to resolve. */
function numberSlot(name: string, value: number) {
  return { name, value: String(value), confirmationStatus: 'NONE' };
}

function resolvedSlot(name: string, id: string) {
  return {
    name,
    value: `words for ${id}`,
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        {
          authority: `amzn1.er-authority.echo-sdk.test.${name}`,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: `words for ${id}`, id } }],
        },
      ],
    },
  };
}

/** A request within a session, with what the skill gave to keep; `null` begins a session. */
export function inSession(
  request: Record<string, unknown>,
  attributes: Record<string, unknown> | null,
): Envelope {
  const { session, ...envelope } = recorded('launch-request');
  return {
    ...envelope,
    session: { ...session, new: attributes === null, ...(attributes ? { attributes } : {}) },
    request,
  };
}
