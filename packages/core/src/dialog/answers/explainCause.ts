import type { Slots } from '../../intents/intent.js';
import type { Cause } from '../../model/cause.js';
import { entryIn } from '../../model/entryIn.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import type { Reply } from '../reply.js';
import { say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { leftOutFor } from './forWhom.js';
import { offering } from './offering.js';
import { opening } from './opening.js';
import { positionOffered } from './wayToLie.js';

/** What most back pain is, when somebody asks without a word for theirs. */
const MOST_OFTEN = 'nonspecific';

/** What a word usually means. It is information about the word and never about the person. */
export function explainCause(
  conversation: Conversation,
  slots: Slots,
  surroundings: Surroundings,
): Answer {
  const { causes } = surroundings.catalogue;
  const id = Object.hasOwn(causes, String(slots['cause'])) ? String(slots['cause']) : MOST_OFTEN;
  const told = (parts: readonly string[]) => parts.map((part) => tell(`causes.${id}.${part}`));
  const said = [...first(slots, entryIn(causes, id)), ...told(['plain', 'eases', 'getChecked'])];
  const heard: Conversation = { ...conversation, topic: { shelf: 'causes', id } };
  const [eases] = entryIn(causes, id)?.eases ?? [];
  const offered = eases === undefined ? undefined : positionOffered(eases, surroundings);
  return offering(heard, [...said, ...leftOutFor(slots)], offered, slots, surroundings);
}

/** Whether it is that nobody can tell from here; what a word means needs no such word before it. */
function first(slots: Slots, cause: Cause | undefined): readonly Reply[] {
  const { asks, wants } = slots;
  const asksWhether = asks !== undefined && asks !== 'how' && asks !== 'claim';
  if (!asksWhether) return slots['cause'] === undefined ? [say('cause-not-yours')] : [];
  const { whether, isBad } = cause ?? {};
  // Whether it is that, or whether it was done: no other question is answered by what nobody can tell from here.
  const isOfCause = wants === undefined || wants === 'so' || wants === 'done';
  if (asks === 'whether' && !isOfCause) return [];
  if (asks === 'whether-bad') return opening(slots, { whether: 'depends', isBad });
  return whether === undefined
    ? [say('cause-perhaps')]
    : opening(slots, { whether, whetherOf: ['so', 'done'] });
}
