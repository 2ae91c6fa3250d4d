import type { Slots } from '../../intents/intent.js';
import type { MovementTag } from '../../model/movementTags.js';
import { MOVEMENT_TAGS } from '../../model/movementTags.js';
import type { Movements } from '../../routine/movementsFor.js';
import { movementsFor } from '../../routine/movementsFor.js';
import { RoutineRefused } from '../../routine/refusal.js';
import { withCare } from '../care.js';
import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say } from '../reply.js';
import { command, replanned } from './command.js';

/**
 * "I'm pregnant", "no twisting": changes the routine at once and every one after it. Only movements are kept. Where
 * nothing of the routine would be left it stops.
 */
export function avoidMovement(
  conversation: Conversation,
  { precaution }: Slots,
  surroundings: Surroundings,
): Answer {
  const named = movementsOf(String(precaution), surroundings);
  if (!named) return [conversation, [ask('avoid-which', 'avoid-which')]];
  const careful = withCare(conversation, named, surroundings);
  const { avoid, soften } = careful;
  const { session } = conversation;
  try {
    const request = { ...session?.request, avoid, soften };
    const changed = replanned(careful, request, 'avoid-changed', surroundings);
    if (!changed) return [careful, [say('avoid-kept'), ask('start-now', 'help-idle')]];
    const [next, replies] = changed;
    return [{ ...next, avoid, soften }, replies];
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const [stopped] = command(careful, 'stop', surroundings);
    return [
      { ...stopped, avoid, soften },
      [say(error.reason.key, error.reason.params), { type: 'end' }],
    ];
  }
}

/** A precaution by its id, or a movement by its own name. */
export function movementsOf(id: string, { catalogue }: Surroundings): Movements | null {
  if (Object.hasOwn(catalogue.precautions, id)) return movementsFor([id], catalogue);
  const tag = MOVEMENT_TAGS.find((one): one is MovementTag => one === id);
  return tag ? { avoid: [tag], soften: [] } : null;
}
