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

/**
 * Whether it has to be said before somebody begins: the screen is due, and they have not heard it this visit.
 *
 * @param isAsked whether what is due is asked now; by night nothing is
 */
export function warningDue(
  now: Conversation,
  surroundings: Surroundings,
  isAsked: boolean,
): boolean {
  const due = screenDue(now, surroundings);
  // Whoever is asked whether others use this device hears it after a yes.
  const waits = due === 'household' && isAsked;
  return !now.person.warned && !surroundings.oneWay && due !== null && !waits;
}
