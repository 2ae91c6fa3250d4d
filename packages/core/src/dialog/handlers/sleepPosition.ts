import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import type { SleepPosition } from '../../model/sleepPosition.js';
import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say, tell } from '../reply.js';
import { inPassing } from './command.js';

/** Comfortable for most people, whatever hurts. */
const USUAL = 'side-pillow-knees';

/**
 * How to lie: the position that suits the cause or, without one, the region, in two sentences; then it is offered to be
 * set up step by step. In the middle of a routine nothing is offered.
 */
export function sleepPosition(
  conversation: Conversation,
  slots: Slots,
  surroundings: Surroundings,
): Answer {
  const { id } = positionFor(slots, conversation, surroundings.catalogue);
  const said = [say('sleep-position', { position: id }), tell(`sleepPositions.${id}.why`)];
  const topic = { shelf: 'sleepPositions', id } as const;
  const { session } = conversation;
  if (session && session.status !== 'ended') {
    return inPassing({ ...conversation, topic }, said, surroundings);
  }
  // A routine of the same name would go before it.
  const offered = Object.hasOwn(surroundings.catalogue.routines, id) ? `${id}-position` : id;
  return [
    { ...conversation, topic, question: 'take-through', offered },
    [...said, ask('take-through', 'take-through-again')],
  ];
}

/** The best one that nothing rules out; what must be avoided rules out whatever the cause. */
function positionFor(
  { cause, region }: Slots,
  { avoid = [], soften = [] }: Conversation,
  { causes, sleepPositions }: Catalogue,
): SleepPosition {
  const careful = new Set<string>([...avoid, ...soften]);
  const known = Object.hasOwn(causes, String(cause)) ? causes[String(cause)]?.eases : undefined;
  const all = Object.values(sleepPositions).filter(({ status }) => status === 'recommended');
  const fitting = all.filter(
    ({ suits, id }) => id === USUAL || suits.regions.some((one) => one === region),
  );
  const wanted = [
    ...(known ?? []).flatMap((id) => sleepPositions[id] ?? []),
    ...sorted(fitting),
    ...all,
  ];
  const free = wanted.find(({ movements }) => !movements.some((tag) => careful.has(tag)));
  const found = free ?? sleepPositions[USUAL] ?? wanted[0];
  if (!found) throw new Error('There is no sleep position.');
  return found;
}

/** The usual one first. */
function sorted(positions: readonly SleepPosition[]): SleepPosition[] {
  return [...positions].sort((one, other) => Number(other.id === USUAL) - Number(one.id === USUAL));
}
