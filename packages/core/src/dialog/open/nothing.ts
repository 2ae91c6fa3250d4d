import type { Answer, Handler, Heard } from '../answer.js';
import { askRemedy } from '../answers/askRemedy.js';
import { askSource, askSourceOf } from '../answers/askSource.js';
import { avoidMovement } from '../answers/avoidMovement.js';
import { choose } from '../answers/choose.js';
import { explainCause } from '../answers/explainCause.js';
import { howLongOf } from '../answers/howLongOf.js';
import { howToLie } from '../answers/howToLie.js';
import { listRoutines } from '../answers/listRoutines.js';
import { painOfRegion } from '../answers/painOfRegion.js';
import { offerSomethingGentle, remark } from '../answers/remark.js';
import { whenToGetHelp } from '../answers/whenToGetHelp.js';
import type { Conversation, Wish } from '../conversation.js';
import { isUnderWay, NOTHING_OPEN, opened } from '../conversation.js';
import { askWhetherSo } from '../doubt.js';
import { askToGoOn, isByStep } from '../playing/byStep.js';
import { COMMAND_OF, command, inPassing } from '../playing/command.js';
import { placeFor } from '../playing/place.js';
import { start, startNight } from '../playing/start.js';
import { DEFAULT_ROUTINE, keptWish, wishOf } from '../playing/wishOf.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import type { Table } from './table.js';

/** With nothing open a sentence stands for itself: a wish, a question or a command. */
export const NOTHING: Table = {
  StartRoutine: startRoutine,
  // Who asks what to do about it is answered, and offered what others are begun with at once.
  NightWaking: orQuestion(({ now, intent: { slots }, surroundings }) =>
    slots['asks'] === undefined
      ? startNight(now, surroundings)
      : askRemedy(now, { ...slots, question: 'pain-keeps-awake' }, surroundings),
  ),
  TurnOver: toldOrTaken('turning-over', 'turn-over'),
  GetUp: toldOrTaken('getting-up', 'get-up'),
  DescribeExercise: describeExercise,
  SleepPosition: orQuestion(({ now, intent, surroundings }) =>
    howToLie(now, intent.slots, surroundings),
  ),
  ExplainCause: orQuestion(({ now, intent, surroundings }) => {
    const question = painOfRegion(intent.slots);
    return question
      ? askRemedy(now, { ...intent.slots, question }, surroundings)
      : explainCause(now, intent.slots, surroundings);
  }),
  AskRemedy: ({ now, intent, surroundings }) => askRemedy(now, intent.slots, surroundings),
  ListRoutines: ({ now, intent, surroundings }) => listRoutines(now, intent.slots, surroundings),
  WhenToGetHelp: orQuestion(({ now, intent, surroundings }) =>
    whenToGetHelp(now, surroundings, intent.slots),
  ),
  AskSource: askedWho,
  AvoidMovement: ({ now, intent, surroundings }) => avoidMovement(now, intent.slots, surroundings),
  Quieter: whisper,
  ConfirmOff: ({ now, surroundings }) => inPassing(now, [say('heat-off')], surroundings),
  Next: toTheSession,
  Previous: toTheSession,
  Repeat: sayAgain,
  Pause: (heard) => (isUnderWay(heard.now) ? toTheSession(heard) : waits(heard.now)),
  Resume: carryOn,
  StartOver: startOver,
  OtherSide: otherOne,
  Slower: orKept,
  Faster: orKept,
  LongerHold: orKept,
  ShorterHold: orKept,
  TimeLeft: (heard) =>
    isUnderWay(heard.now) ? toTheSession(heard) : orQuestion(howLong)(heard, NOTHING_OPEN),
  Stop: toTheSession,
  Help: help,
  Yes: yesToNothing,
  No: noToNothing,
  Unknown: notUnderstood,
  Thanks: thanks,
  NotSure: help,
  Greet: greet,
  History: ({ now, surroundings }) =>
    isUnderWay(now)
      ? inPassing(now, [say('told-history')], surroundings)
      : offerSomethingGentle([say('told-history')], now, surroundings),
  Choose: choose,
  // The layers before this one have answered these.
  ReportPain: notUnderstood,
  ForgetMe: notUnderstood,
};

/**
 * How to turn over or get up is a question, and told at once; whoever wants to be taken through it, or hears one way, is
 * taken through it, with what has to be asked before.
 */
function toldOrTaken(question: string, routine: string): Handler {
  return ({ now, intent: { slots }, surroundings }) =>
    slots['asks'] === 'through' || surroundings.oneWay
      ? start(now, { routine }, surroundings)
      : askRemedy(now, { question }, surroundings);
}

/** What was asked in particular has an answer of its own, whatever kind of question it is. */
function orQuestion(handler: Handler): Handler {
  return (heard, open) => {
    const { now, intent, surroundings } = heard;
    if (intent.slots['question'] === undefined) return handler(heard, open);
    return askRemedy(now, intent.slots, surroundings);
  };
}

/** "Shall I carry on?": beside yes and no, everything else is as with nothing open, and the question stays. */
export const CARRY_ON: Table = {
  ...NOTHING,
  Yes: (heard) => overOr(heard, ({ now, surroundings }) => command(now, 'resume', surroundings)),
  No: (heard) => overOr(heard, ({ now, surroundings }) => command(now, 'stop', surroundings)),
};

/** What is called by a name that nothing has is not guessed at: what there is is named. */
function startRoutine({ now, intent: { slots }, surroundings }: Heard): Answer {
  if (slots['unknown'] !== undefined)
    return listRoutines(now, slots, surroundings, [say('not-that-one')]);
  return start(now, wishOf(slots, now, surroundings), surroundings);
}

function toTheSession({ now, intent, surroundings }: Heard): Answer {
  const name = COMMAND_OF[intent.intent];
  if (!name) throw new Error(`"${intent.intent}" is no command.`);
  const isOver = now.session?.status === 'ended';
  // Behind the last step of what was told step by step there is none.
  if (isOver && name === 'next' && now.session && isByStep(now.session.request, surroundings))
    return { next: now, replies: [say('goodbye'), { type: 'end' }] };
  // Nothing goes on: what could is offered.
  if (!isUnderWay(now) && name !== 'stop' && !(isOver && name === 'start-over'))
    return offerSomethingGentle([say('not-playing')], now, surroundings);
  return command(now, name, surroundings);
}

/** What is wished of a routine before there is one waits for it. */
function orKept(heard: Heard): Answer {
  if (isUnderWay(heard.now)) return toTheSession(heard);
  const { said, now } = keptWish(heard);
  return offerSomethingGentle(said, now, heard.surroundings, now.wish?.routine);
}

/** "Hang on": whoever is waited for is not asked anything meanwhile. */
export function waits(now: Conversation): Answer {
  return { next: now, replies: [ask('check-hold', 'check-hold')] };
}

/** How long that is done or takes which was asked about; else what was wished or would be begun. */
function howLong({ now, surroundings }: Heard): Answer {
  if (now.topic?.shelf === 'remedies') {
    const question = howLongOf(now.topic.id, surroundings) ?? 'how-long';
    return askRemedy(now, { question }, surroundings);
  }
  const said = [durationOf(now.wish?.routine ?? DEFAULT_ROUTINE, now.wish, surroundings)];
  return offerSomethingGentle(said, now, surroundings, now.wish?.routine);
}

/** How many minutes a routine takes, as it was wished or as it is. */
export function durationOf(
  routine: string,
  wish: Wish | undefined,
  { catalogue: { routines } }: Surroundings,
): Reply {
  const minutes = wish?.minutes ?? routines[routine]?.minutes;
  return minutes === undefined ? say('takes-a-while') : say('it-takes', { minutes });
}

/** Again is a line while something is read, else the last answer. */
function sayAgain(heard: Heard): Answer {
  const { now, intent, surroundings } = heard;
  if (isUnderWay(now)) return toTheSession(heard);
  const question = intent.slots['question'] ?? (now.topic ? 'once-more' : undefined);
  if (question === undefined) return toTheSession(heard);
  return askRemedy(now, { question }, surroundings);
}

/** "Carry on", with nothing under way, is about what they stopped. */
function carryOn(heard: Heard): Answer {
  const { now, surroundings } = heard;
  if (isUnderWay(now)) return toTheSession(heard);
  const place = placeFor(surroundings.memory?.place?.wish, surroundings);
  if (place) return start(now, place.wish, surroundings, true);
  return now.wish ? start(now, now.wish, surroundings) : toTheSession(heard);
}

/** What was asked for and not begun yet is begun. */
function startOver(heard: Heard): Answer {
  const { now, surroundings } = heard;
  return now.session || !now.wish ? toTheSession(heard) : start(now, now.wish, surroundings);
}

/** "The other one" is a side while something is done, else the other of those that were named. */
function otherOne(heard: Heard): Answer {
  if (isUnderWay(heard.now) || !heard.now.list) return toTheSession(heard);
  return choose({ ...heard, intent: { intent: 'Choose', slots: { choice: 'other' } } });
}

function greet({ now, surroundings }: Heard): Answer {
  if (isUnderWay(now)) return inPassing(now, [say('greeted-playing')], surroundings);
  return offerSomethingGentle([say('greeted')], now, surroundings);
}

/** "Thank you" into the silence after a routine needs no answer but the same. */
function overOr(heard: Heard, otherwise: (heard: Heard) => Answer): Answer {
  const { session, person } = heard.now;
  if (session?.status !== 'ended' || person.sentFor !== undefined) return otherwise(heard);
  return { next: heard.now, replies: [say('goodbye'), { type: 'end' }] };
}

/** Thanks are no answer: whoever is in the middle of something stays there. */
function thanks({ now, surroundings }: Heard): Answer {
  return inPassing(now, [say('thanked')], surroundings);
}

function yesToNothing(heard: Heard): Answer {
  const offer = ({ now, surroundings }: Heard) =>
    offerSomethingGentle([say('all-right')], now, surroundings);
  return overOr(heard, isUnderWay(heard.now) ? stayThere : offer);
}

/** "No" in the middle may be said to anybody; where the device has fallen silent for it, it is asked about once. */
function noToNothing(heard: Heard): Answer {
  const { now, surroundings } = heard;
  const denied = deniesAlarm(heard);
  if (denied) return denied;
  if (!isUnderWay(now)) return overOr(heard, letBe);
  if (keepsListening(surroundings)) return stayThere(heard);
  return {
    next: { ...now, open: { is: 'carry-on' } },
    replies: [askToGoOn(now, surroundings)],
  };
}

/** What holds nobody leaves nothing open; who denies it later is asked whether it was misheard, for until then nothing moves. */
export function deniesAlarm(heard: Heard): Answer | null {
  const { sentFor } = heard.now.person;
  return sentFor === undefined
    ? null
    : askWhetherSo(heard, { is: 'after-alarm', symptom: sentFor });
}

function stayThere({ now, surroundings }: Heard): Answer {
  return inPassing(now, [say('all-right')], surroundings);
}

/** Nothing is pressed on somebody who wants none of it. */
export function letBe({ now, surroundings }: Heard): Answer {
  const next = opened(now, NOTHING_OPEN);
  // What was offered in the middle of something leaves that where it is.
  if (isUnderWay(next) && !keepsListening(surroundings))
    return { next: opened(next, { is: 'carry-on' }), replies: [askToGoOn(now, surroundings)] };
  return inPassing(next, [say('let-be')], surroundings);
}

/** "Whisper": where the device can, until the conversation is over. */
function whisper({ now, surroundings }: Heard): Answer {
  if (!surroundings.whispers) return inPassing(now, [say('quieter')], surroundings);
  const quiet = { ...now, person: { ...now.person, quiet: true as const } };
  return inPassing(quiet, [say('whispers')], surroundings);
}

/** An exercise by its name is done, from its set-up on: nobody remembers steps that were only told. */
function describeExercise({ now, intent, surroundings }: Heard): Answer {
  const id = String(intent.slots['exercise']);
  if (!Object.hasOwn(surroundings.catalogue.exercises, id)) {
    return { next: now, replies: [ask('unknown-exercise', 'help-idle')] };
  }
  const { next, ...answer } = start(now, { routine: id }, surroundings);
  return { ...answer, next: { ...next, topic: { shelf: 'exercises', id } } };
}

/** Who says so, or who it is that speaks. */
function askedWho({ now, intent, surroundings }: Heard): Answer {
  const { asks, question } = intent.slots;
  if (asks !== undefined) return askSourceOf(now, intent.slots, surroundings);
  if (question !== undefined) return askRemedy(now, intent.slots, surroundings);
  const { about } = intent.slots;
  if (about === 'person') return inPassing(now, [say('no-person')], surroundings);
  return about === 'doctor'
    ? inPassing(now, [say('no-doctor')], surroundings)
    : askSource(now, surroundings);
}

function help({ now, intent, surroundings }: Heard): Answer {
  const { about } = intent.slots;
  if (about === 'person') return inPassing(now, [say('no-person')], surroundings);
  if (about === 'signs')
    return inPassing(now, [say('check-nerves-means'), say('check-today-means')], surroundings);
  if (about === 'choice') return listRoutines(now, {}, surroundings, [say('first-suits')]);
  if (!isUnderWay(now)) return { next: now, replies: [ask('help-idle', 'help-idle')] };
  if (keepsListening(surroundings)) return { next: now, replies: [say('help-playing')] };
  return {
    next: { ...now, open: { is: 'carry-on' } },
    replies: [say('help-playing'), askToGoOn(now, surroundings)],
  };
}

/**
 * What stays open closes for nothing that was not understood; a microphone closes after the third, and a routine waits
 * where it is. Who says much, and is not understood, tells how it is.
 */
function notUnderstood({ now, intent, surroundings }: Heard): Answer {
  const { aside, region } = intent.slots;
  const unclear = (now.unclear ?? 0) + 1;
  const next = { ...now, unclear };
  const isEnough = unclear >= MOST_UNCLEAR;
  if (!isUnderWay(now)) {
    if (isEnough) return inPassing(next, [say('unknown-quiet')], surroundings);
    const told = aside !== undefined || region !== undefined;
    // Whatever somebody says first, they are told who hears it.
    if (told && region === undefined && now.said === undefined)
      return greet({ now: next, intent, surroundings });
    if (told) return remark(next, intent.slots, surroundings);
    return { next, replies: [ask('unknown', 'help-idle')] };
  }
  if (keepsListening(surroundings)) return { next, replies: [say('unknown-playing')] };
  // "It's in" is said of a pillow; what goes on is said once more.
  if (isByStep(now.session.request, surroundings) && aside === undefined && !isEnough)
    return {
      next: { ...next, open: { is: 'carry-on' } },
      replies: [ask('say-next-again', 'say-next-again')],
    };
  if (isEnough) return waiting(next, surroundings);
  return {
    next: { ...next, open: { is: 'carry-on' } },
    replies: [say('unknown-playing'), askToGoOn(now, surroundings)],
  };
}

const MOST_UNCLEAR = 3;

/** The microphone closes, and nothing is lost. */
function waiting(now: Conversation, surroundings: Surroundings): Answer {
  const { next, facts = [] } = command(now, 'pause', surroundings);
  return { next, facts, replies: [say('unknown-paused'), { type: 'end' }] };
}

/** A device with a clock and an open ear goes on while it answers, and hears what is said next. */
const keepsListening = ({ turn, hearsOnlyAnswers }: Surroundings) => !turn && !hearsOnlyAnswers;

/** The answer as if the open question had not been asked. */
export function asIfNothingWereOpen(heard: Heard): Answer {
  const now = opened(heard.now, NOTHING_OPEN);
  return NOTHING[heard.intent.intent]({ ...heard, now }, NOTHING_OPEN);
}
