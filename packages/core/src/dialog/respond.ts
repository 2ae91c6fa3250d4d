import type { Intent, IntentName, Slots } from '../intents/intent.js';
import { catchUp } from './catchUp.js';
import type { DialogContext } from './context.js';
import type { Conversation } from './conversation.js';
import { isUnderWay, newConversation } from './conversation.js';
import type { Answer } from './goOn.js';
import { answerCheck } from './handlers/answerCheck.js';
import { answerPlace } from './handlers/answerPlace.js';
import { askRemedy } from './handlers/askRemedy.js';
import { askSource } from './handlers/askSource.js';
import { avoidMovement } from './handlers/avoidMovement.js';
import { COMMAND_OF, command, inPassing } from './handlers/command.js';
import { explainCause } from './handlers/explainCause.js';
import { placeFor } from './handlers/goOnFrom.js';
import { endHeat, heatOffToo, timesHeat, whileTiming } from './handlers/heatTimer.js';
import { justBreathe } from './handlers/justBreathe.js';
import { leaveOut } from './handlers/leaveOut.js';
import { listRoutines } from './handlers/listRoutines.js';
import { reportPain } from './handlers/reportPain.js';
import { sleepPosition } from './handlers/sleepPosition.js';
import { nightWaking, startRequest, startRoutine } from './handlers/startRoutine.js';
import { whenToGetHelp } from './handlers/whenToGetHelp.js';
import { nothingKnown } from './memory.js';
import { memoryAfter } from './memoryAfter.js';
import type { Surroundings } from './plan.js';
import { surroundingsOf } from './plan.js';
import type { Reply } from './reply.js';
import { ask, say } from './reply.js';

/**
 * Answers one sentence. Pain is answered before anything else, in every state; a question about pain before any wish.
 *
 * Time up to `at` is counted without telling what began in it: a device that keeps time itself calls `advance` up to the
 * same `at` first, so that no line is lost.
 *
 * @param conversation what is remembered; `newConversation` at first
 * @param intent what `recognise` understood, or the platform
 * @param context time, catalogue, and what the device can do
 * @returns the conversation afterwards, and the replies in order
 * @example respond(newConversation, { intent: 'Help', slots: {} }, context)[1][0].type // 'ask'
 */
export function respond(
  conversation: Conversation,
  intent: Intent,
  context: DialogContext,
): Answer {
  const surroundings = surroundingsOf(context);
  const now = catchUp(conversation, intent, surroundings);
  const { memory = nothingKnown } = surroundings;
  if (intent.intent === 'ForgetMe' && !timesHeat(now)) {
    return [newConversation, [{ type: 'forget' }, { type: 'end' }]];
  }
  const [answered, replies] = silencedToAsk(safelyAnswer(now, intent, surroundings), surroundings);
  const alarmed = replies.some(isAlarm);
  const { screened: _, ...unscreened } = { ...keptOf(now), ...answered };
  // After an alarm the screen is asked again before anything moves.
  const next = alarmed ? unscreened : { ...keptOf(now), ...answered };
  const after = memoryAfter(now, [next, replies], alarmed, surroundings);
  const voice: readonly Reply[] =
    !alarmed && isWhispered(next, surroundings) ? [{ type: 'softly' }] : [];
  const kept: readonly Reply[] = after === memory ? [] : [{ type: 'remember', memory: after }];
  return [next, [...kept, ...voice, ...replies]];
}

/** By night, and for whoever has asked for it. Words that send somebody for help are never whispered. */
function isWhispered({ quiet, session }: Conversation, surroundings: Surroundings): boolean {
  const { routine = '', setting } = session?.request ?? {};
  const byNight = setting === 'night' || surroundings.catalogue.routines[routine]?.mode === 'night';
  return surroundings.whispers === true && (quiet === true || byNight);
}

/** Breathing, positions and questions need no screen: whoever asks for them gets them, and is asked again later. */
const LEAVES_CHECKS: readonly IntentName[] = [
  'SleepPosition',
  'TurnOver',
  'GetUp',
  'NightWaking',
  'ExplainCause',
  'AskRemedy',
  'ListRoutines',
  'AskSource',
];

function safelyAnswer(now: Conversation, intent: Intent, surroundings: Surroundings): Answer {
  if (intent.intent === 'ReportPain') {
    // "Too sore" answers whether it is weakness.
    if (now.check?.now === 'too-weak' && intent.slots['symptom'] === undefined)
      return answerCheck(now, { intent: 'No', slots: {} }, surroundings);
    if (intent.slots['symptom'] === 'distress' && !timesHeat(now))
      return justBreathe(now, surroundings);
    const answered = reportPain(now, intent, surroundings);
    return timesHeat(now) ? heatOffToo(answered) : answered;
  }
  if (now.question === 'leave-out') return leaveOut(now, intent.intent, surroundings);
  if (now.question === 'check') {
    // After a pain nothing goes on until its question is answered.
    if (!now.check?.wish || !LEAVES_CHECKS.includes(intent.intent))
      return answerCheck(now, intent, surroundings);
    const { check: _, question: __, unclear: ___, ...asked } = now;
    return answer(asked, intent, surroundings);
  }
  if (now.question === 'from-there') {
    const { question: _, ...asked } = now;
    return answerPlace(asked, intent, surroundings) ?? answer(asked, intent, surroundings);
  }
  if (intent.intent === 'Unknown') return notUnderstood(now, surroundings);
  const { unclear: _, question, offered, ...rest } = now;
  if (question === 'take-through') {
    if (intent.intent === 'Yes' && offered)
      return startRoutine(rest, { routine: offered }, surroundings);
    if (intent.intent === 'No') return [rest, [say('goodbye'), { type: 'end' }]];
    if (intent.intent === 'AskSource') {
      // Whoever asks who says so has not declined yet.
      const [next, replies] = askSource(rest, surroundings);
      const said = replies.filter(({ type }) => type !== 'end');
      return [{ ...next, question, offered }, [...said, ask('take-through', 'take-through-again')]];
    }
    return answer(rest, intent, surroundings);
  }
  return answer(question ? { ...rest, question } : rest, intent, surroundings);
}

/** The words that send somebody for help are those of the wording levels. */
function isAlarm(reply: Reply): boolean {
  return reply.type === 'say' && reply.line.key.startsWith('wordingLevels.');
}

/** What outlasts an answer: what was spoken about, and which movements to be careful with. */
function keptOf({
  topic,
  avoid,
  soften,
  screened,
  gated,
  sharps,
  quiet,
}: Conversation): Partial<Conversation> {
  return {
    ...(screened ? { screened } : {}),
    ...(gated ? { gated } : {}),
    ...(sharps ? { sharps } : {}),
    ...(quiet ? { quiet } : {}),
    ...(topic ? { topic } : {}),
    ...(avoid?.length ? { avoid } : {}),
    ...(soften?.length ? { soften } : {}),
  };
}

function answer(conversation: Conversation, intent: Intent, surroundings: Surroundings): Answer {
  const timing = whileTiming(conversation, intent.intent, surroundings);
  if (timing) return timing;
  const name = COMMAND_OF[intent.intent];
  if (name === 'resume' && !isUnderWay(conversation)) {
    // "Carry on", with nothing under way, is about what they stopped.
    const place = placeFor(surroundings.memory?.place?.wish, surroundings);
    if (place) return startRequest(conversation, place.wish, surroundings, true);
  }
  if (name) return command(conversation, name, surroundings);
  switch (intent.intent) {
    case 'StartRoutine':
      return startRoutine(conversation, intent.slots, surroundings);
    case 'NightWaking':
      return nightWaking(conversation, surroundings);
    case 'TurnOver':
      return startRoutine(conversation, { routine: 'turn-over' }, surroundings);
    case 'GetUp':
      return startRoutine(conversation, { routine: 'get-up' }, surroundings);
    case 'DescribeExercise':
      return describeExercise(conversation, intent.slots, surroundings);
    case 'SleepPosition':
      return sleepPosition(conversation, intent.slots, surroundings);
    case 'ExplainCause':
      return explainCause(conversation, intent.slots, surroundings);
    case 'AskRemedy':
      return askRemedy(conversation, intent.slots, surroundings);
    case 'ListRoutines':
      return listRoutines(conversation, intent.slots, surroundings);
    case 'WhenToGetHelp':
      return whenToGetHelp(conversation, surroundings);
    case 'AskSource':
      return askSource(conversation, surroundings);
    case 'AvoidMovement':
      return avoidMovement(conversation, intent.slots, surroundings);
    case 'Quieter':
      return whisper(conversation, surroundings);
    case 'ConfirmOff':
      return endHeat(conversation, intent.intent, surroundings);
    case 'Thanks':
      return thanks(conversation, surroundings);
    case 'Yes':
    case 'No':
      if (conversation.session?.status === 'ended')
        return [conversation, [say('goodbye'), { type: 'end' }]];
      if (conversation.question !== 'carry-on') return notUnderstood(conversation, surroundings);
      return command(conversation, intent.intent === 'Yes' ? 'resume' : 'stop', surroundings);
    case 'NotSure':
    case 'Help':
      return help(conversation, surroundings);
    default:
      return notUnderstood(conversation, surroundings);
  }
}

/** Thanks are no answer: whoever is in the middle of something stays there, and anybody else is wished a good night. */
function thanks(conversation: Conversation, surroundings: Surroundings): Answer {
  if (!isUnderWay(conversation)) return [conversation, [say('goodbye'), { type: 'end' }]];
  return inPassing(conversation, [say('thanked')], surroundings);
}

/** "Whisper": where the device can, until the conversation is over. */
function whisper(conversation: Conversation, surroundings: Surroundings): Answer {
  if (!surroundings.whispers) return inPassing(conversation, [say('quieter')], surroundings);
  const [next, replies] = inPassing(conversation, [say('whispers')], surroundings);
  return [{ ...next, quiet: true }, replies];
}

/** An exercise by its name is done, from its set-up on: nobody remembers steps that were only told. */
function describeExercise(
  conversation: Conversation,
  { exercise }: Slots,
  surroundings: Surroundings,
): Answer {
  const id = String(exercise);
  if (!Object.hasOwn(surroundings.catalogue.exercises, id)) {
    return [conversation, [ask('unknown-exercise', 'help-idle')]];
  }
  const [next, replies] = startRoutine(conversation, { routine: id }, surroundings);
  return [{ ...next, topic: { shelf: 'exercises', id } }, replies];
}

function help(conversation: Conversation, surroundings: Surroundings): Answer {
  if (!isUnderWay(conversation)) return [conversation, [ask('help-idle', 'help-idle')]];
  if (keepsListening(surroundings)) return [conversation, [say('help-playing')]];
  return [
    { ...conversation, question: 'carry-on' },
    [say('help-playing'), ask('carry-on', 'carry-on-again')],
  ];
}

/** Once more the question; twice in a row, the gentle way is to stop. */
function notUnderstood(conversation: Conversation, surroundings: Surroundings): Answer {
  const unclear = (conversation.unclear ?? 0) + 1;
  const next: Conversation = { ...conversation, unclear };
  if (!isUnderWay(conversation)) {
    if (unclear >= 3) return [next, [say('goodbye'), { type: 'end' }]];
    return [next, [ask('unknown', 'help-idle')]];
  }
  if (keepsListening(surroundings)) return [next, [say('unknown-playing')]];
  if (unclear >= 2) return command(next, 'stop', surroundings);
  return [
    { ...next, question: 'carry-on' },
    [say('unknown-playing'), ask('carry-on', 'carry-on-again')],
  ];
}

/** A device with a clock and an open ear goes on while it answers, and hears what is said next. */
const keepsListening = ({ turn, hearsOnlyAnswers }: Surroundings) => !turn && !hearsOnlyAnswers;

/** Whoever is asked something on a device that could not hear the answer is not read to meanwhile. */
function silencedToAsk(answer: Answer, { at, hearsOnlyAnswers }: Surroundings): Answer {
  const [conversation, replies] = answer;
  const { session } = conversation;
  const isAsked = replies.some(({ type }) => type === 'ask');
  if (!hearsOnlyAnswers || !isAsked || session?.status !== 'playing') return answer;
  return [{ ...conversation, session: { ...session, status: 'paused', at } }, replies];
}
