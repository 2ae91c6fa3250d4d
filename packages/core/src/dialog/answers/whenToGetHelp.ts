import type { Slots } from '../../intents/intent.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { opening } from './opening.js';

/** What cannot wait, and whom to call. */
export function urgentHelp({ country = '' }: Surroundings): readonly Reply[] {
  return [say('get-help-now'), say('get-help-call', { emergencyNumber: country })];
}

/** Whom to call for what, the most urgent first. */
export function whenToGetHelp(
  now: Conversation,
  surroundings: Surroundings,
  slots: Slots = {},
): Answer {
  const { country = '' } = surroundings;
  const said = [
    ...opening(slots, { whether: 'depends' }),
    ...urgentHelp(surroundings),
    say('get-help-today', { urgentCare: country }),
    say('get-help-soon'),
  ];
  return inPassing(now, said, surroundings);
}
