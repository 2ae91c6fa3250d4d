import type { Answer } from './answer.js';
import { screenDue } from './care.js';
import type { Conversation } from './conversation.js';
import { say } from './reply.js';
import type { Surroundings } from './surroundings.js';

/**
 * What is a danger and whom to call, in at most fourteen seconds. It comes before anything that is done, by day and by
 * night, until the screen has been answered.
 */
export function warning(now: Conversation, { country = '' }: Surroundings): Answer {
  return {
    next: { ...now, person: { ...now.person, warned: true } },
    replies: [
      say('statement-nerves'),
      say('statement-chest'),
      say('statement-call', { emergencyNumber: country }),
    ],
  };
}

/** Whether it has to be said before somebody begins: the screen is due, and they have not heard it this visit. */
export function warningDue(now: Conversation, surroundings: Surroundings): boolean {
  return !now.person.warned && !surroundings.oneWay && screenDue(now, surroundings) !== null;
}
