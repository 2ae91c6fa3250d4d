import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Remedy } from '../../model/remedy.js';
import { HEAT_TIMER } from '../../routine/setUp.js';
import type { LineParams } from '../../timeline/segment.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say, tell } from '../reply.js';
import { inPassing } from './command.js';

/** In the middle of a routine somebody waits for the next step. */
const SHORT = 2;

/** What is known about heat, beds, baths and the like, with the first thing to be careful about. */
export function askRemedy(
  conversation: Conversation,
  { remedy }: Slots,
  surroundings: Surroundings,
): Answer {
  const { remedies } = surroundings.catalogue;
  const entry = entryIn(remedies, String(remedy));
  if (!entry) return [conversation, [ask('unknown-remedy', 'help-idle')]];
  const { id, answer, cautions } = entry;
  const params = timesOf(entry);
  const [caution] = cautions;
  const said = [
    ...(isUnderWay(conversation) ? answer.slice(0, SHORT) : answer).map((part) =>
      tell(`remedies.${id}.answer.${part}`, params),
    ),
    ...(caution ? [tell(`remedies.${id}.cautions.${caution}`, params)] : []),
  ];
  const heard: Conversation = { ...conversation, topic: { shelf: 'remedies', id } };
  if (id !== 'heat') return inPassing(heard, said, surroundings);
  // Only what can speak by itself and hear the answer watches the time.
  const canTime = !surroundings.turn && !surroundings.oneWay && !isUnderWay(conversation);
  if (!canTime) return inPassing(heard, [...said, say('heat-own-timer')], surroundings);
  return [
    { ...heard, question: 'take-through', offered: HEAT_TIMER },
    [...said, ask('heat-time', 'heat-time-again')],
  ];
}

function timesOf({ timing }: Remedy): LineParams {
  const [from, to] = timing?.beforeBedMinutes ?? [0, 0];
  return {
    minutes: timing?.useMinutes ?? 0,
    days: timing?.longestDays ?? 0,
    fromHours: from / 60,
    toHours: to / 60,
  };
}
