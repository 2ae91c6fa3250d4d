import type { Answer, Heard } from '../answer.js';
import { askRemedy } from '../answers/askRemedy.js';
import { askSource } from '../answers/askSource.js';
import { avoidMovement } from '../answers/avoidMovement.js';
import { explainCause } from '../answers/explainCause.js';
import { listRoutines } from '../answers/listRoutines.js';
import { sleepPosition } from '../answers/sleepPosition.js';
import { whenToGetHelp } from '../answers/whenToGetHelp.js';
import { isUnderWay, NOTHING_OPEN, opened } from '../conversation.js';
import { COMMAND_OF, command, inPassing } from '../playing/command.js';
import { placeFor } from '../playing/place.js';
import { start, startNight, wishOf } from '../playing/start.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import type { Table } from './table.js';

/** With nothing open a sentence stands for itself: a wish, a question or a command. */
export const NOTHING: Table = {
  StartRoutine: ({ now, intent, surroundings }) => start(now, wishOf(intent.slots), surroundings),
  NightWaking: ({ now, surroundings }) => startNight(now, surroundings),
  TurnOver: ({ now, surroundings }) => start(now, { routine: 'turn-over' }, surroundings),
  GetUp: ({ now, surroundings }) => start(now, { routine: 'get-up' }, surroundings),
  DescribeExercise: describeExercise,
  SleepPosition: ({ now, intent, surroundings }) => sleepPosition(now, intent.slots, surroundings),
  ExplainCause: ({ now, intent, surroundings }) => explainCause(now, intent.slots, surroundings),
  AskRemedy: ({ now, intent, surroundings }) => askRemedy(now, intent.slots, surroundings),
  ListRoutines: ({ now, intent, surroundings }) => listRoutines(now, intent.slots, surroundings),
  WhenToGetHelp: ({ now, surroundings }) => whenToGetHelp(now, surroundings),
  AskSource: ({ now, surroundings }) => askSource(now, surroundings),
  AvoidMovement: ({ now, intent, surroundings }) => avoidMovement(now, intent.slots, surroundings),
  Quieter: whisper,
  ConfirmOff: ({ now, surroundings }) => inPassing(now, [say('heat-off')], surroundings),
  Next: toTheSession,
  Previous: toTheSession,
  Repeat: toTheSession,
  Pause: toTheSession,
  Resume: carryOn,
  StartOver: toTheSession,
  OtherSide: toTheSession,
  Slower: toTheSession,
  Faster: toTheSession,
  LongerHold: toTheSession,
  ShorterHold: toTheSession,
  TimeLeft: toTheSession,
  Stop: toTheSession,
  Help: help,
  Yes: answersNothing,
  No: answersNothing,
  Unknown: notUnderstood,
  Thanks: thanks,
  NotSure: help,
  Greet: help,
  History: ({ now, surroundings }) => inPassing(now, [say('told-history')], surroundings),
  Choose: whichOne,
  // The layers before this one have answered these.
  ReportPain: notUnderstood,
  ForgetMe: notUnderstood,
};

/** "Shall I carry on?": beside yes and no, everything else is as with nothing open, and the question stays. */
export const CARRY_ON: Table = {
  ...NOTHING,
  Yes: (heard) => overOr(heard, ({ now, surroundings }) => command(now, 'resume', surroundings)),
  No: (heard) => overOr(heard, ({ now, surroundings }) => command(now, 'stop', surroundings)),
};

function toTheSession({ now, intent, surroundings }: Heard): Answer {
  const name = COMMAND_OF[intent.intent];
  if (!name) throw new Error(`"${intent.intent}" is no command.`);
  return command(now, name, surroundings);
}

/** "Carry on", with nothing under way, is about what they stopped. */
function carryOn(heard: Heard): Answer {
  const { now, surroundings } = heard;
  const place = isUnderWay(now) ? null : placeFor(surroundings.memory?.place?.wish, surroundings);
  return place ? start(now, place.wish, surroundings, true) : toTheSession(heard);
}

/** "Thank you" into the silence after a routine needs no answer but the same. */
function overOr(heard: Heard, otherwise: (heard: Heard) => Answer): Answer {
  if (heard.now.session?.status !== 'ended') return otherwise(heard);
  return { next: heard.now, replies: [say('goodbye'), { type: 'end' }] };
}

/** Thanks are no answer: whoever is in the middle of something stays there. */
function thanks({ now, surroundings }: Heard): Answer {
  if (!isUnderWay(now)) return { next: now, replies: [say('goodbye'), { type: 'end' }] };
  return inPassing(now, [say('thanked')], surroundings);
}

function answersNothing(heard: Heard): Answer {
  return overOr(heard, notUnderstood);
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

function help({ now, surroundings }: Heard): Answer {
  if (!isUnderWay(now)) return { next: now, replies: [ask('help-idle', 'help-idle')] };
  if (keepsListening(surroundings)) return { next: now, replies: [say('help-playing')] };
  return {
    next: { ...now, open: { is: 'carry-on' } },
    replies: [say('help-playing'), ask('carry-on', 'carry-on-again')],
  };
}

/** "The second one", with nothing to choose from. */
function whichOne(heard: Heard): Answer {
  if (isUnderWay(heard.now)) return notUnderstood(heard);
  return { next: heard.now, replies: [ask('which-one', 'help-idle')] };
}

/** Once more the question; twice in a row, the gentle way is to stop. */
function notUnderstood({ now, surroundings }: Heard): Answer {
  const unclear = (now.unclear ?? 0) + 1;
  const next = { ...now, unclear };
  if (!isUnderWay(now)) {
    if (unclear >= 3) return { next, replies: [say('goodbye'), { type: 'end' }] };
    return { next, replies: [ask('unknown', 'help-idle')] };
  }
  if (keepsListening(surroundings)) return { next, replies: [say('unknown-playing')] };
  if (unclear >= 2) return command(next, 'stop', surroundings);
  return {
    next: { ...next, open: { is: 'carry-on' } },
    replies: [say('unknown-playing'), ask('carry-on', 'carry-on-again')],
  };
}

/** A device with a clock and an open ear goes on while it answers, and hears what is said next. */
const keepsListening = ({ turn, hearsOnlyAnswers }: Surroundings) => !turn && !hearsOnlyAnswers;

/** The answer as if the open question had not been asked. */
export function asIfNothingWereOpen(heard: Heard): Answer {
  const now = opened(heard.now, NOTHING_OPEN);
  return NOTHING[heard.intent.intent]({ ...heard, now }, NOTHING_OPEN);
}
