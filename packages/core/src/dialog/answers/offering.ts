import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Answer } from '../answer.js';
import { carefulOf } from '../care.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, opened } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { BREATHING } from '../playing/notBeforeSeen.js';
import type { Reply } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { offer } from './offer.js';
import { suitingPosition } from './wayToLie.js';

/**
 * An answer with what it offers, as far as that fits whoever asked; in the middle of a routine nothing else is begun.
 *
 * @param heard the conversation, with what was spoken about
 * @param said the answer
 * @param offers a routine, an exercise, a position or a move in bed; nothing where there is nothing to offer
 * @param slots what was told with the question
 * @param words how it is offered, where not by its name
 */
export function offering(
  heard: Conversation,
  said: readonly Reply[],
  offers: string | undefined,
  slots: Slots,
  surroundings: Surroundings,
  words?: Reply,
): Answer {
  const fits = fitting(offers, heard, slots, surroundings);
  if (fits === undefined || isUnderWay(heard)) return inPassing(heard, said, surroundings);
  const asked = fits === offers ? words : undefined;
  return {
    next: opened(heard, { is: 'take-through', offered: fits }),
    replies: [...said, asked ?? offer(fits, surroundings)],
  };
}

/** Nothing that moves is offered to whoever cannot move now, or must not; what does not suit somebody has another in its place. */
function fitting(
  offers: string | undefined,
  now: Conversation,
  slots: Slots,
  surroundings: Surroundings,
): string | undefined {
  const { exercises } = surroundings.catalogue;
  const { whom } = slots;
  if (offers === undefined || whom === 'child') return undefined;
  const { avoid = [] } = carefulOf(now, surroundings);
  const isStill = whom === 'stuck' || avoid.includes('any-movement');
  if (isStill || now.person.sentFor !== undefined) return BREATHING;
  if (isPosition(offers, surroundings)) {
    return suitingPosition(offers, slots, avoid, surroundings);
  }
  const exercise = entryIn(exercises, offers);
  return exercise?.movements.some(({ tag }) => avoid.includes(tag)) ? BREATHING : offers;
}

/** A routine of the same name goes before a position. */
function isPosition(id: string, { catalogue }: Surroundings): boolean {
  return (
    Object.hasOwn(catalogue.sleepPositions, id) &&
    !Object.hasOwn(catalogue.exercises, id) &&
    !Object.hasOwn(catalogue.routines, id)
  );
}
