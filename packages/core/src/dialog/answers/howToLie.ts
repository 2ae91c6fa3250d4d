import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import { entryIn } from '../../model/entryIn.js';
import type { MovementTag } from '../../model/movementTags.js';
import type { Answer } from '../answer.js';
import { carefulOf } from '../care.js';
import type { Conversation } from '../conversation.js';
import type { Surroundings } from '../surroundings.js';
import { askRemedy } from './askRemedy.js';
import { sleepPosition } from './sleepPosition.js';

/** What has an answer of its own about lying: the pillow under the head, the hip or the arm that is lain on. */
const OWN_ANSWER: Readonly<Record<string, string>> = {
  neck: 'neck-pillow',
  head: 'neck-headache',
  shoulder: 'sore-shoulder',
  arm: 'dead-arm',
  hip: 'sore-hip',
};

/** Who has one, wherever it hurts. */
const OWN_FOR: Readonly<Record<string, string>> = { 'hip-replacement': 'replaced-hip' };

/** "How should I lie?": the answer about that region, where it has one of its own, or a way to lie. */
export function howToLie(now: Conversation, slots: Slots, surroundings: Surroundings): Answer {
  const avoid = carefulOf(now, surroundings).avoid ?? [];
  const own =
    slots['position'] === undefined ? ownAnswer(slots, avoid, surroundings.catalogue) : null;
  return own
    ? askRemedy(now, { ...slots, question: own }, surroundings)
    : sleepPosition(now, slots, surroundings);
}

/** The answer about a region, where nothing rules out the way to lie that it offers. */
function ownAnswer(
  { region, cause, where, precaution, whom }: Slots,
  avoid: readonly MovementTag[],
  { remedies, sleepPositions }: Catalogue,
): string | null {
  const own =
    entryIn(OWN_FOR, String(precaution ?? whom)) ?? entryIn(OWN_ANSWER, String(where ?? region));
  const offered = sleepPositions[entryIn(remedies, own ?? '')?.offers ?? ''];
  if (!own || !offered || cause !== undefined) return null;
  return offered.movements.some((tag) => avoid.includes(tag)) ? null : own;
}
