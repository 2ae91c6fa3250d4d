import type { Expecting } from '../intents/expecting.js';
import type { Check } from './checks.js';
import type { Conversation } from './conversation.js';

/** What is waited for where it is no answer about something wrong. */
const BY_CHECK: Readonly<Partial<Record<Check, Expecting>>> = {
  kind: 'pain-kind',
  half: 'yes-no',
  swap: 'yes-no',
  passing: 'yes-no',
  clinician: 'yes-no',
  'which-bones': 'choice',
};

/**
 * What kind of answer a conversation waits for, for `recognise`.
 *
 * @param conversation what is remembered
 * @returns the kind; nothing where no question is open
 * @example recognise('a bit', { expecting: expectingOf(conversation) })
 */
export function expectingOf({ question, check }: Conversation): Expecting | undefined {
  if (question === undefined) return undefined;
  if (question !== 'check') return 'yes-no';
  return check && (BY_CHECK[check.now] ?? 'symptom');
}
