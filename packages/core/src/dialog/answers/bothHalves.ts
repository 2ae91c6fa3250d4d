import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Remedy } from '../../model/remedy.js';
import type { Whether } from '../../model/whether.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { offering } from './offering.js';
import { timesOf } from './timesOf.js';

/** How much speaks for something, by what it says to whether it helps. */
const SPEAKS_FOR: Readonly<Partial<Record<Whether, number>>> = {
  yes: 5,
  mostly: 4,
  'a-little': 3,
  'in-part': 2,
  depends: 2,
  perhaps: 2,
  'nobody-knows': 2,
  'mostly-not': 1,
  rarely: 1,
  'better-not': 0,
  no: 0,
};
/** So much more has to speak for one of two that it is named. */
const CLEARLY = 3;
const WELL = 3;

/**
 * "Swimming or walking": which of two, what is known of both, and what to do about the one that is better. Medicines are
 * not weighed against one another.
 */
export function bothHalves(
  now: Conversation,
  slots: Slots,
  surroundings: Surroundings,
): Answer | undefined {
  const { remedies } = surroundings.catalogue;
  const first = entryIn(remedies, String(slots['question']));
  const second = entryIn(remedies, String(slots['or']));
  if (!first || !second) return undefined;
  const [one, other] = [first, second].map(({ whether }) => SPEAKS_FOR[whether]);
  if (one === undefined || other === undefined) return undefined;
  const better = other > one ? second : first;
  const known = ({ id, answer, ...entry }: Remedy, at: number) =>
    tell(
      `remedies.${id}.answer.${answer.at(at)}`,
      timesOf({ id, answer, ...entry }, surroundings.country),
    );
  const said = [say(whichOf(one, other)), known(first, 0), known(second, 0), known(better, -1)];
  const heard: Conversation = { ...now, topic: { shelf: 'remedies', id: better.id } };
  return offering(heard, said, better.offers, slots, surroundings);
}

function whichOf(one: number, other: number): DialogKey {
  if (one - other >= CLEARLY) return 'choice-first';
  if (other - one >= CLEARLY) return 'choice-second';
  return Math.min(one, other) >= WELL ? 'choice-either' : 'choice-depends';
}
