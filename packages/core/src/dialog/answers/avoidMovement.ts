import type { Slots } from '../../intents/intent.js';
import type { MovementTag } from '../../model/movementTags.js';
import { MOVEMENT_TAGS } from '../../model/movementTags.js';
import type { Movements } from '../../routine/movementsFor.js';
import { movementsFor } from '../../routine/movementsFor.js';
import { RoutineRefused } from '../../routine/refusal.js';
import type { Answer } from '../answer.js';
import { after } from '../answer.js';
import { withCare } from '../care.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { command, replanned } from '../playing/command.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { offerSomethingGentle, remark } from './remark.js';

/**
 * "I'm pregnant", "no twisting": changes the routine at once and every one after it. Only movements are kept. Where
 * nothing of the routine would be left it stops.
 */
export function avoidMovement(now: Conversation, slots: Slots, surroundings: Surroundings): Answer {
  const named = movementsOf(String(slots['precaution']), surroundings);
  if (!named) {
    if (isUnderWay(now)) return { next: now, replies: [ask('avoid-which', 'avoid-which')] };
    // "It's all the lifting" names no movement, and for a rib nothing is left out: nobody is told that it was.
    return slots['precaution'] === undefined && slots['region'] !== undefined
      ? remark(now, slots, surroundings)
      : offerSomethingGentle([say('avoid-unknown')], now, surroundings);
  }
  const careful = withCare(now, named, surroundings);
  const { avoid, soften } = careful.person;
  try {
    const request = { ...now.session?.request, avoid, soften };
    const kept = keptFor(slots['precaution']);
    const changed = replanned(careful, request, 'avoid-changed', surroundings);
    if (!changed) return offerSomethingGentle([say(kept)], careful, surroundings);
    return kept === 'avoid-kept' ? changed : after([say(kept)], changed);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { next } = command(careful, 'stop', surroundings);
    return { next, replies: [say(error.reason.key, error.reason.params), { type: 'end' }] };
  }
}

/**
 * The words for what is kept. What leaving movements out does not settle is said with it, for every routine speaks of two
 * arms, and of legs that bend.
 *
 * @param precaution the id of a precaution or a movement
 * @returns the key of the words
 * @example keptFor('pregnant') // 'avoid-kept'
 */
export function keptFor(precaution: string | number | undefined): DialogKey {
  if (precaution === 'wheelchair') return 'avoid-wheelchair';
  return precaution === 'one-arm' ? 'avoid-one-arm' : 'avoid-kept';
}

/** A precaution by its id, or a movement by its own name. */
export function movementsOf(id: string, { catalogue }: Surroundings): Movements | null {
  if (Object.hasOwn(catalogue.precautions, id)) return movementsFor([id], catalogue);
  const tag = MOVEMENT_TAGS.find((one): one is MovementTag => one === id);
  return tag ? { avoid: [tag], soften: [] } : null;
}
