import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { say } from '../reply.js';
import { stopSession } from './reportPain.js';
import { startRoutine } from './startRoutine.js';

/** Breathing alone, for whoever may not move yet or cannot go on. */
export const BREATHING = 'ten-breaths';

/** "I can't do this": nobody is pushed through anything. */
export function justBreathe(conversation: Conversation, surroundings: Surroundings): Answer {
  const over = stopSession(conversation, surroundings);
  const [breathing, replies] = startRoutine(over, { routine: BREATHING }, surroundings);
  return [breathing, [say('hurts-distress'), ...replies]];
}
