import type { Conversation } from '../dialog/conversation.js';
import { isAskedAbout } from '../dialog/conversation.js';
import type { Intent } from '../intents/intent.js';

/** How long somebody has for an answer that is waited for. */
export const SILENCE_MS = 15_000;

const NO_ANSWER: Intent = { intent: 'Unknown', slots: {} };
const NOT_SURE: Intent = { intent: 'NotSure', slots: {} };

/**
 * What silence is taken for: asked about once more, then for not being sure. Who has only said what might have been a danger
 * may not have spoken to us at all, and has been told whom to call.
 */
export function silenceAs({ open }: Conversation): Intent {
  const isHurt = open.is === 'about-pain' && open.again && !isAskedAbout(open);
  return isHurt ? NOT_SURE : NO_ANSWER;
}

/**
 * Whether silence is an answer. Whoever does not answer what was asked about their pain may not be able to; whoever does not
 * say yes to being forgotten is not forgotten, by a yes to something else later. A question before a routine may wait all
 * night.
 */
export function silenceIsAnAnswer({ open }: Conversation): boolean {
  return open.is === 'about-pain' || open.is === 'forgetting';
}
