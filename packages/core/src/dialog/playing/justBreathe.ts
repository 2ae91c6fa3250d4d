import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { start } from './start.js';
import { stopped } from './stopped.js';

/** Breathing alone, for whoever may not move yet or cannot go on. */
export const BREATHING = 'ten-breaths';

/** "I can't do this": nobody is pushed through anything. */
export function justBreathe(now: Conversation, surroundings: Surroundings): Answer {
  const over = stopped(now, surroundings);
  return after([say('hurts-distress')], start(over, { routine: BREATHING }, surroundings));
}
