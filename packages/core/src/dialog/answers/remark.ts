import type { Slots } from '../../intents/intent.js';
import { BODY_REGIONS } from '../../model/bodyRegions.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { opened } from '../conversation.js';
import { DEFAULT_ROUTINE } from '../playing/wishOf.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { routinesFor } from './listRoutines.js';

/** Somebody tells how it is, and asks nothing: they are met, and offered the two things that are here. */
export function remark(now: Conversation, { region }: Slots, surroundings: Surroundings): Answer {
  const isNamed = BODY_REGIONS.some((one) => one === region);
  const heard = isNamed ? say('region-heard', { region: String(region) }) : say('heard-you');
  const [offered = DEFAULT_ROUTINE] = isNamed ? routinesFor(region, surroundings) : [];
  return {
    next: opened(now, { is: 'take-through', offered }),
    replies: [heard, ask('gentle-offer', 'gentle-offer-again')],
  };
}
