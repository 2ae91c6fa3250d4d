import type { Slots } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import type { Remedy } from '../../model/remedy.js';
import type { Whether } from '../../model/whether.js';
import { HEAT_TIMER } from '../../routine/setUp.js';
import type { Answer } from '../answer.js';
import { screenDue, withCare } from '../care.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay } from '../conversation.js';
import { command, inPassing } from '../playing/command.js';
import { justBreathe } from '../playing/justBreathe.js';
import { BREATHING } from '../playing/notBeforeSeen.js';
import type { Reply } from '../reply.js';
import { ask, say, tell } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { movementsOf } from './avoidMovement.js';
import { bothHalves } from './bothHalves.js';
import { explainCause } from './explainCause.js';
import { followOn } from './followOn.js';
import { careOf, insteadOf, leftOutFor, whomOf } from './forWhom.js';
import { lastsOf } from './howLongOf.js';
import { offering } from './offering.js';
import { isOfClaim, opening } from './opening.js';
import { timesOf } from './timesOf.js';
import { verdictsOf } from './verdicts.js';

/**
 * What is known about heat, beds, worries and the like: what the question wants first, the answer, what belongs to it of
 * care, and one offer at the end. What was asked in particular goes before what it belongs to.
 */
export function askRemedy(now: Conversation, slots: Slots, surroundings: Surroundings): Answer {
  const { remedy, question, cause } = slots;
  const lasts =
    question === 'how-long-it-lasts' && !isUnderWay(now) ? lastsOf(now, surroundings) : undefined;
  if (lasts) return askRemedy(now, { question: lasts }, surroundings);
  // "What can I do", asked of nothing, is asked of this night.
  if (question === 'what-now' && !now.topic && !isUnderWay(now))
    return askRemedy(now, { question: 'tonight' }, surroundings);
  const follows = question && followOn(String(question), now, surroundings);
  if (follows) return follows;
  const { remedies, disagreements, causes } = surroundings.catalogue;
  // Nobody who is afraid is led on through a movement.
  if (question === 'fear' && isUnderWay(now)) return justBreathe(now, surroundings);
  // "When is it over?" in the middle of a routine is about that.
  if (question === 'how-long' && slots['asks'] === undefined && isUnderWay(now))
    return command(now, 'time-left', surroundings);
  // "Is it dangerous", of nothing that was spoken about, is about the pain.
  if (
    question === 'safe-for-me' &&
    slots['asks'] === 'whether-bad' &&
    !now.topic &&
    !isUnderWay(now)
  )
    return askRemedy(now, { ...slots, question: 'serious' }, surroundings);
  // "Is a slipped disc dangerous" is about the disc.
  if (question === 'serious' && entryIn(causes, String(cause)))
    return explainCause(now, { ...slots, cause: String(cause) }, surroundings);
  const both = slots['or'] === undefined ? undefined : bothHalves(now, slots, surroundings);
  if (both) return both;
  const id = String(question ?? remedy);
  const entry = entryIn(remedies, id);
  if (entry) {
    const whom = whomOf(slots, now, surroundings);
    const told = insteadOf(entry, whom, slots, surroundings.catalogue) ?? entry;
    return answerOf(told, slots, careful(told, now, surroundings), surroundings);
  }
  if (entryIn(disagreements, id)) return whetherOf(id, slots, now, surroundings);
  if (entryIn(causes, id)) return explainCause(now, { ...slots, cause: id }, surroundings);
  if (isUnderWay(now)) return inPassing(now, [say('unknown-remedy-playing')], surroundings);
  return { next: now, replies: [ask('unknown-remedy', 'help-idle')] };
}

/** Whoever asks about lying with a bump has told something to be careful about. */
function careful(
  { precaution = '' }: Remedy,
  now: Conversation,
  surroundings: Surroundings,
): Conversation {
  const named = movementsOf(precaution, surroundings);
  return named ? withCare(now, named, surroundings) : now;
}

/** Two things that people are told: which of them holds, and what to do now. */
function whetherOf(
  id: string,
  slots: Slots,
  now: Conversation,
  surroundings: Surroundings,
): Answer {
  const entry = entryIn(surroundings.catalogue.disagreements, id);
  const said = [
    ...(entry ? opening(slots, entry) : []),
    tell(`disagreements.${id}.${isOfClaim(slots) ? 'verdict' : 'ruling'}`),
    tell(`disagreements.${id}.now`),
  ];
  const heard: Conversation = { ...now, topic: { shelf: 'disagreements', id } };
  return offering(heard, said, entry?.offers, slots, surroundings);
}

function answerOf(
  entry: Remedy,
  slots: Slots,
  now: Conversation,
  surroundings: Surroundings,
): Answer {
  const { id, answer, cautions, offers } = entry;
  const params = timesOf(entry, surroundings.country);
  const told = isOfClaim(slots) && !isUnderWay(now) ? verdictsOf(entry).slice(0, 1) : [];
  // What a bed move must not be done with has been asked about, or said in more words.
  const isKnown =
    entryIn(surroundings.catalogue.bedMoves, offers ?? '') !== undefined &&
    (now.person.warned === true || screenDue(now, surroundings) === null);
  // With what people are told it is long enough.
  const parts = told.length > 0 ? [answer[0] ?? '', answer.at(-1) ?? ''] : answer;
  const whom = whomOf(slots, now, surroundings);
  // Of what moves nobody, nothing has to be left out.
  const isStill = offers === undefined || offers === BREATHING;
  const care = careOf(entry, whom, surroundings.catalogue);
  const whether = whom.flatMap((id) => entryIn(entry.whetherFor ?? {}, id) ?? [])[0];
  const said = [
    ...opening(slots, { ...entry, whether: whether ?? forThem(entry, whom) }),
    ...parts.map((part) => tell(`remedies.${id}.answer.${part}`, params)),
    ...told,
    ...care,
    ...(care.length > 0 || entry.precaution !== undefined || isStill ? [] : leftOutFor(slots)),
    ...(isKnown ? [] : cautions.map((part) => tell(`remedies.${id}.cautions.${part}`, params))),
  ];
  const heard: Conversation = { ...now, topic: { shelf: 'remedies', id } };
  if (id === 'heat') return withTimer(heard, said, offers, slots, surroundings);
  return offering(heard, said, offers, slots, surroundings);
}

/** Nobody of whom something has been told hears a plain yes that was written for everybody. */
function forThem({ whether, precaution }: Remedy, whom: readonly string[]): Whether {
  return whether === 'yes' && whom.length > 0 && precaution === undefined ? 'mostly' : whether;
}

/** Only what can speak by itself and hear the answer watches the time. */
function withTimer(
  heard: Conversation,
  said: readonly Reply[],
  offers: string | undefined,
  slots: Slots,
  surroundings: Surroundings,
): Answer {
  const canTime = !surroundings.turn && !surroundings.oneWay && !isUnderWay(heard);
  if (canTime) return offering(heard, said, HEAT_TIMER, slots, surroundings);
  return offering(heard, [...said, say('heat-own-timer')], offers, slots, surroundings);
}
