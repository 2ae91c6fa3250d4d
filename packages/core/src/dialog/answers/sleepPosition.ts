import type { Slots } from '../../intents/intent.js';
import type { Catalogue } from '../../model/catalogue.js';
import { entryIn } from '../../model/entryIn.js';
import type { MovementTag } from '../../model/movementTags.js';
import type { SleepPosition } from '../../model/sleepPosition.js';
import type { Answer } from '../answer.js';
import { carefulOf } from '../care.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, opened } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

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
  const { id } = positionFor(
    slots,
    carefulOf(conversation, surroundings).avoid ?? [],
    surroundings.catalogue,
  );
  const said = [say('sleep-position', { position: id }), tell(`sleepPositions.${id}.why`)];
  const topic = { shelf: 'sleepPositions', id } as const;
  if (isUnderWay(conversation)) {
    return inPassing({ ...conversation, topic }, said, surroundings);
  }
  // A routine of the same name would go before it.
  const offered = Object.hasOwn(surroundings.catalogue.routines, id) ? `${id}-position` : id;
  return {
    next: opened({ ...conversation, topic }, { is: 'take-through', offered }),
    replies: [...said, ask('take-through', 'take-through-again')],
  };
}

/** Never offered, only answered. */
const NOT_OFFERED: readonly SleepPosition['status'][] = ['avoid', 'never'];

/**
 * The best for the cause, else the usual one, else any that nothing rules out. What is to be softened rules out no way
 * to lie: late in pregnancy the side is where one sleeps.
 */
function positionFor(
  { cause, region }: Slots,
  avoid: readonly MovementTag[],
  { causes, sleepPositions }: Catalogue,
): SleepPosition {
  const eases = entryIn(causes, String(cause))?.eases;
  const wanted = [...(eases ?? []), USUAL, ...Object.keys(sleepPositions)].flatMap(
    (id) => sleepPositions[id] ?? [],
  );
  const found =
    wanted.find(
      ({ status, movements, notFor }) =>
        !NOT_OFFERED.includes(status) &&
        !movements.some((tag) => avoid.includes(tag)) &&
        !notFor.regions.some((one) => one === region),
    ) ?? wanted[0];
  if (!found) throw new Error('There is no sleep position.');
  return found;
}
