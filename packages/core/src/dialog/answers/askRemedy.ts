import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Remedy } from '../../model/remedy.js';
import { HEAT_TIMER } from '../../routine/setUp.js';
import type { LineParams } from '../../timeline/segment.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, opened } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** In the middle of a routine somebody waits for the next step. */
const SHORT = 2;

/** What is known about heat, beds, baths and the like, with the first thing to be careful about. */
export function askRemedy(
  now: Conversation,
  { remedy }: Slots,
  surroundings: Surroundings,
): Answer {
  const entry = entryIn(surroundings.catalogue.remedies, String(remedy));
  if (!entry) return { next: now, replies: [ask('unknown-remedy', 'help-idle')] };
  const { id, answer, cautions } = entry;
  const params = timesOf(entry);
  const [caution] = cautions;
  const said = [
    ...(isUnderWay(now) ? answer.slice(0, SHORT) : answer).map((part) =>
      tell(`remedies.${id}.answer.${part}`, params),
    ),
    ...(caution ? [tell(`remedies.${id}.cautions.${caution}`, params)] : []),
  ];
  const heard: Conversation = { ...now, topic: { shelf: 'remedies', id } };
  if (id !== 'heat') return inPassing(heard, said, surroundings);
  // Only what can speak by itself and hear the answer watches the time.
  const canTime = !surroundings.turn && !surroundings.oneWay && !isUnderWay(now);
  if (!canTime) return inPassing(heard, [...said, say('heat-own-timer')], surroundings);
  return {
    next: opened(heard, { is: 'take-through', offered: HEAT_TIMER }),
    replies: [...said, ask('heat-time', 'heat-time-again')],
  };
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
