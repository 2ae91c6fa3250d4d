import { readFileSync } from 'node:fs';
import type { Intent } from '@supine/core';

export const SESSION = 'projects/supine-test/agent/sessions/5f1e2d3c-0000-4000-8000-000000000001';

/** A request in the shape in which Dialogflow sends it; only what the tests change has a type. */
export interface Request {
  session?: unknown;
  queryResult: Record<string, unknown>;
}

/** A fresh copy of `requests/<name>.json`. */
export function recorded(name: 'start-routine' | 'welcome' | 'phone-call'): Request {
  const file = new URL(`requests/${name}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A request for an intent, with the contexts that Dialogflow kept. */
export function requestFor(
  displayName: string,
  parameters: Intent['slots'] = {},
  outputContexts: readonly unknown[] = [],
): Request {
  const { queryResult, ...rest } = recorded('start-routine');
  return {
    ...rest,
    queryResult: {
      ...queryResult,
      intent: { name: 'projects/supine-test/agent/intents/test', displayName },
      parameters,
      outputContexts,
    },
  };
}

/** The context in which Dialogflow sends a conversation back. */
export function contextFor(conversation: unknown) {
  return {
    name: `${SESSION}/contexts/supine`,
    lifespanCount: 98,
    parameters: { conversation, 'conversation.original': '' },
  };
}
