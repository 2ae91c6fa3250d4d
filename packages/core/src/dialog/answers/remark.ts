import type { Slots } from '../../intents/intent.js';
import { BODY_REGIONS } from '../../model/bodyRegions.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { opened } from '../conversation.js';
import { DEFAULT_ROUTINE } from '../playing/wishOf.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { routinesFor } from './listRoutines.js';

/** Somebody tells how it is, and asks nothing: they are met, and offered the two things that are here. */
export function remark(now: Conversation, { region }: Slots, surroundings: Surroundings): Answer {
  const isNamed = BODY_REGIONS.some((one) => one === region);
  const heard = isNamed ? say('region-heard', { region: String(region) }) : say('heard-you');
  const [suits] = isNamed ? routinesFor(region, surroundings) : [];
  return offerSomethingGentle([heard], now, surroundings, suits);
}

/** The way to lie, or a routine that a yes begins; nobody can say yes to what speaks one way. */
export function offerSomethingGentle(
  first: readonly Reply[],
  now: Conversation,
  { oneWay }: Surroundings,
  offered = DEFAULT_ROUTINE,
): Answer {
  return {
    next: oneWay ? now : opened(now, { is: 'take-through', offered }),
    replies: [...first, ask('gentle-offer', 'gentle-offer-again')],
  };
}
