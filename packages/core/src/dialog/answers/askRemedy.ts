import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Remedy } from '../../model/remedy.js';
import { HEAT_TIMER } from '../../routine/setUp.js';
import type { Answer } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, opened } from '../conversation.js';
import { inPassing } from '../playing/command.js';
import { justBreathe } from '../playing/justBreathe.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { explainCause } from './explainCause.js';
import { followOn } from './followOn.js';
import { lastsOf } from './howLongOf.js';
import { offer } from './offer.js';
import { timesOf } from './timesOf.js';
import { verdictsOf } from './verdicts.js';

/**
 * What is known about heat, beds, worries and the like: the answer with its verdict, all there is to be careful about, and
 * one offer at the end. What was asked in particular goes before what it belongs to.
 */
export function askRemedy(
  now: Conversation,
  { remedy, question, cause }: Slots,
  surroundings: Surroundings,
): Answer {
  const lasts =
    question === 'how-long-it-lasts' && !isUnderWay(now) ? lastsOf(now, surroundings) : undefined;
  if (lasts) return askRemedy(now, { question: lasts }, surroundings);
  const follows = question && followOn(String(question), now, surroundings);
  if (follows) return follows;
  const { remedies, disagreements, causes } = surroundings.catalogue;
  // Nobody who is afraid is led on through a movement.
  if (question === 'fear' && isUnderWay(now)) return justBreathe(now, surroundings);
  // "Is a slipped disc dangerous" is about the disc.
  if (question === 'serious' && entryIn(causes, String(cause)))
    return explainCause(now, { cause: String(cause) }, surroundings);
  const id = String(question ?? remedy);
  const entry = entryIn(remedies, id);
  if (entry) return answerOf(entry, now, surroundings);
  if (entryIn(disagreements, id)) return verdictOf(id, now, surroundings);
  if (entryIn(causes, id)) return explainCause(now, { cause: id }, surroundings);
  if (isUnderWay(now)) return inPassing(now, [say('unknown-remedy-playing')], surroundings);
  return { next: now, replies: [ask('unknown-remedy', 'help-idle')] };
}

/** Two things that people are told: which of them holds, and what to do now. */
function verdictOf(id: string, now: Conversation, surroundings: Surroundings): Answer {
  const said = [tell(`disagreements.${id}.verdict`), tell(`disagreements.${id}.now`)];
  return inPassing({ ...now, topic: { shelf: 'disagreements', id } }, said, surroundings);
}

function answerOf(entry: Remedy, now: Conversation, surroundings: Surroundings): Answer {
  const { id, answer, cautions, offers } = entry;
  const params = timesOf(entry);
  const said = [
    ...answer.map((part) => tell(`remedies.${id}.answer.${part}`, params)),
    ...(isUnderWay(now) ? [] : verdictsOf(entry)),
    ...cautions.map((part) => tell(`remedies.${id}.cautions.${part}`, params)),
  ];
  const heard: Conversation = { ...now, topic: { shelf: 'remedies', id } };
  if (id === 'heat') return withTimer(heard, said, surroundings);
  // In the middle of a routine nothing else is begun.
  if (offers === undefined || isUnderWay(now)) return inPassing(heard, said, surroundings);
  return {
    next: opened(heard, { is: 'take-through', offered: offers }),
    replies: [...said, offer(offers, surroundings)],
  };
}

/** Only what can speak by itself and hear the answer watches the time. */
function withTimer(
  heard: Conversation,
  said: Answer['replies'],
  surroundings: Surroundings,
): Answer {
  const canTime = !surroundings.turn && !surroundings.oneWay && !isUnderWay(heard);
  if (!canTime) return inPassing(heard, [...said, say('heat-own-timer')], surroundings);
  return {
    next: opened(heard, { is: 'take-through', offered: HEAT_TIMER }),
    replies: [...said, offer(HEAT_TIMER, surroundings)],
  };
}
