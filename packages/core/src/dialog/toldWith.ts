import type { Answer, Heard } from './answer.js';
import { after } from './answer.js';
import { avoidMovement, movementsOf } from './answers/avoidMovement.js';
import { carefulOf, withCare } from './care.js';
import { isUnderWay } from './conversation.js';

/**
 * What is told of oneself beside a question is kept before that is answered, whatever is asked. In the middle of a routine
 * what is left of it changes as well, behind the answer.
 *
 * @param heard the sentence, with a `precaution` where one is told
 * @param answered the layers that answer it
 */
export function toldWith(heard: Heard, answered: (heard: Heard) => Answer): Answer {
  const { now, intent, surroundings } = heard;
  const { precaution } = intent.slots;
  const isTold = intent.intent !== 'AvoidMovement' && precaution !== undefined;
  const named = isTold ? movementsOf(String(precaution), surroundings) : null;
  if (!named) return answered(heard);
  const careful = withCare(now, named, surroundings);
  const answer = answered({ ...heard, now: careful });
  const known = carefulOf(now, surroundings).avoid ?? [];
  const isKnown = named.avoid.every((tag) => known.includes(tag));
  // What is begun with it is begun without what it leaves out.
  if (!isUnderWay(now) || isKnown || answer.next.session?.request !== now.session.request)
    return answer;
  const said = answer.replies.filter(({ type }) => type === 'say');
  const changed = after(said, avoidMovement(now, intent.slots, surroundings));
  const { topic } = answer.next;
  return { ...changed, next: { ...changed.next, ...(topic ? { topic } : {}) } };
}
