import type { Intent } from '../../intents/intent.js';
import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { offerPlace } from './goOnFrom.js';
import { startRequest, startRoutine } from './startRoutine.js';

/**
 * Answers "shall we go on from where you stopped?". Who is not understood twice begins again.
 *
 * @returns `null` for what means something else
 */
export function answerPlace(
  { unclear = 0, ...conversation }: Conversation,
  { intent, slots }: Intent,
  surroundings: Surroundings,
): Answer | null {
  const place = surroundings.memory?.place;
  if (!place) return null;
  const from = (there: boolean) => startRequest(conversation, place.wish, surroundings, there);
  switch (intent) {
    case 'Yes':
    case 'Resume':
      return from(true);
    case 'No':
    case 'StartOver':
      return from(false);
    case 'StartRoutine':
      return startRoutine(conversation, slots, surroundings, false);
    case 'Unknown':
    case 'Repeat':
    case 'Help':
      return unclear > 0
        ? from(false)
        : offerPlace(place, { ...conversation, unclear: 1 }, surroundings, 'from-there-again');
    default:
      return null;
  }
}
