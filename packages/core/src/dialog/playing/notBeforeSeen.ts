import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { opened } from '../conversation.js';
import { ask, say } from '../reply.js';

/** Breathing alone, for whoever may not move yet or cannot go on. */
export const BREATHING = 'ten-breaths';

/** Nothing moves before it was seen; what needs nobody's leave is offered. */
export function notBeforeSeen(now: Conversation): Answer {
  return {
    next: opened(now, { is: 'take-through', offered: BREATHING }),
    replies: [say('not-before-seen'), ask('breathe-offer', 'hurts-offer-again')],
  };
}
