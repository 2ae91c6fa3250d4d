import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { say } from '../reply.js';
import { inPassing } from './command.js';

/** Whom to call for what, the most urgent first. */
export function whenToGetHelp(conversation: Conversation, surroundings: Surroundings): Answer {
  const { country = '' } = surroundings;
  const numbers = { emergencyNumber: country, urgentCare: country };
  const said = (['get-help-now', 'get-help-call', 'get-help-today', 'get-help-soon'] as const).map(
    (key) => say(key, numbers),
  );
  return inPassing(conversation, said, surroundings);
}
