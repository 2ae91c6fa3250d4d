import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { BREATHING } from './notBeforeSeen.js';
import { start } from './start.js';
import { stopped } from './stopped.js';

/** "I can't do this": nobody is pushed through anything. */
export function justBreathe(now: Conversation, surroundings: Surroundings): Answer {
  const over = stopped(now, surroundings);
  return after([say('hurts-distress')], start(over, { routine: BREATHING }, surroundings));
}
