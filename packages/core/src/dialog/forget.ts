import type { Answer, Heard } from './answer.js';
import { newConversation } from './conversation.js';

/** "Forget everything about me." */
export function forget({ intent }: Heard): Answer | null {
  if (intent.intent !== 'ForgetMe') return null;
  return {
    next: newConversation,
    replies: [{ type: 'forget' }, { type: 'end' }],
    facts: [{ is: 'forgotten' }],
  };
}
