import type { Expecting } from '../intents/expecting.js';
import type { PainCheck, ScreenCheck } from './checks.js';
import type { Conversation } from './conversation.js';
import { isAskedAbout } from './conversation.js';
import { mustBeConversation } from './mustBeConversation.js';

/** What is waited for where it is no answer about something wrong. */
const BY_CHECK: Readonly<Partial<Record<PainCheck | ScreenCheck, Expecting>>> = {
  kind: 'pain-kind',
  'too-weak': 'weakness',
  'limb-weak': 'weakness',
  'weak-or-new': 'weakness',
  'sharp-or-weak': 'weakness',
  legs: 'weakness',
  'fell-or-weak': 'weakness',
  half: 'yes-no',
  swap: 'yes-no',
  passing: 'yes-no',
  clinician: 'yes-no',
  household: 'others',
  'which-bones': 'choice',
};

/**
 * What kind of answer a conversation waits for, for `recognise`.
 *
 * @param conversation what is remembered
 * @returns the kind; nothing where no question is open
 * @example expectingOf(newConversation) // undefined
 */
export function expectingOf(conversation: Conversation): Expecting | undefined {
  mustBeConversation(conversation);
  const { open } = conversation;
  if (open.is === 'nothing') return undefined;
  if (open.is === 'choosing') return 'list';
  if (open.is === 'after-alarm') return 'help';
  if (open.is !== 'screening' && open.is !== 'about-pain') return 'yes-no';
  if (isAskedAbout(open)) return 'danger';
  return BY_CHECK[open.now] ?? 'symptom';
}
