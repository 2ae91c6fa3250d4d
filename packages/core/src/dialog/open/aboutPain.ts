import type { Danger } from '../../intents/danger.js';
import type { IntentName } from '../../intents/intent.js';
import { INTENTS } from '../../intents/intent.js';
import type { Answer, Handler, Heard } from '../answer.js';
import { after } from '../answer.js';
import { movementsOf } from '../answers/avoidMovement.js';
import { urgentHelp } from '../answers/whenToGetHelp.js';
import { asking, askingAgain, askingShortly, meaningOf } from '../asking.js';
import { withCare } from '../care.js';
import type { PainOutcome } from '../checks.js';
import { PAIN_CHECKS } from '../checks.js';
import type { AboutPain, AfterAlarm } from '../conversation.js';
import { isAskedAbout, isUnderWay, NOTHING_OPEN, opened } from '../conversation.js';
import { signAgain, stillSentFor, wishIn } from '../doubt.js';
import { asBefore, unheardDoubt } from '../outOfDoubt.js';
import { alarmed } from '../pain.js';
import { rest, stopped } from '../playing/stopped.js';
import {
  goOnEasier,
  goOnSwapped,
  goOnWithout,
  goOnWithoutSide,
  offerLeaveOut,
  offerSwap,
} from '../playing/withoutWhatHurt.js';
import type { Reply } from '../reply.js';
import { ask, saidBeside, say } from '../reply.js';
import { whomToCall } from '../whomToCall.js';
import { AFTER_ALARM, alarmAgain } from './afterAlarm.js';
import { ADMITS, inNeed } from './inNeed.js';
import { interrupted, interruptions, QUESTIONS } from './interrupted.js';
import { LEAVE_OUT } from './leaveOut.js';
import { asIfNothingWereOpen, waits } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';
import { takenUp } from './takenUp.js';

/** Nothing moves until the question is answered. */
const ANSWERS: Table<AboutPain> = {
  ...everyIntent<AboutPain>(askOnceMore),
  ...interruptions<AboutPain>(),
  ...Object.fromEntries(
    QUESTIONS.map((question) => [
      question,
      (heard: Heard, open: AboutPain) =>
        (isUnderWay(heard.now) ? interrupted : answerAndAsk)(heard, open),
    ]),
  ),
  Yes: (heard, open) => follow(PAIN_CHECKS[open.now].yes, heard, open),
  No: (heard, open) => follow(PAIN_CHECKS[open.now].no, heard, open),
  NotSure: notSure,
  Unknown: notAnAnswer,
  // One of the things that were asked about.
  Choose: (heard, open) =>
    follow(
      PAIN_CHECKS[open.now][heard.intent.slots['choice'] === 'neither' ? 'no' : 'yes'],
      heard,
      open,
    ),
  Repeat: ({ now }, open) => asking(open, now),
  Stop: stop,
  Pause: stop,
  WhenToGetHelp: ({ now, surroundings }, open) =>
    after(urgentHelp(surroundings), asking(open, now)),
  Help: (heard, open) =>
    open.again
      ? askOnceMore(heard, open)
      : after(urgentHelp(heard.surroundings), askOnceMore(heard, open)),
  AvoidMovement: careWith,
  // "Too sore" is no weakness; any other pain the layer before this one has answered.
  ReportPain: (heard, open) =>
    open.now === 'too-weak'
      ? follow(PAIN_CHECKS[open.now].no, heard, open)
      : askOnceMore(heard, open),
  History: askOnceMore,
  Resume: goOnFromKind,
  StartRoutine: goOnFromKind,
  StartOver: goOnFromKind,
  Next: (heard, open) =>
    open.now === 'half' ? goOnWithout(heard.now, heard.surroundings) : goOnFromKind(heard, open),
  OtherSide: (heard, open) =>
    open.now === 'kind' || open.now === 'half'
      ? goOnWithoutSide(heard.now, heard.surroundings)
      : askOnceMore(heard, open),
};

/** Whether it is a danger. No answer stays without whom to call, and two sentences that are none end the asking. */
const IN_DOUBT: Table<AboutPain> = {
  ...everyIntent<AboutPain>(askOnceMore),
  Yes: ANSWERS.Yes,
  No: (heard, open) =>
    isTakenBack(heard, open) ? ANSWERS.No(heard, open) : askOnceMore(heard, open),
  // "Either, you pick" names none of them.
  Choose: (heard, open) =>
    heard.intent.slots['choice'] === 'either'
      ? askOnceMore(heard, open)
      : ANSWERS.Choose(heard, open),
  NotSure: notSure,
  Stop: (heard, open) => notLetGo(heard, open) ?? stop(heard, open),
  // "That was my father": so it is not theirs, and not now.
  History: asBefore,
  // Who is asked about their life, and tells more of it, has answered.
  ReportPain: (heard, open) =>
    open.now === 'maybe-despair' && heard.intent.slots['symptom'] === 'despair'
      ? ANSWERS.Yes(heard, open)
      : askOnceMore(heard, open),
  Unknown: notAnAnswer,
  Repeat: ({ now }, open) => askingShortly(open, now),
  Help: helpInDoubt,
  Pause: ({ now }) => waits(now),
  ...Object.fromEntries(QUESTIONS.map((question) => [question, answerAndAsk])),
  // Who asks whom to ring, when asked whether it is so, has answered; what a danger is may be asked by anybody.
  WhenToGetHelp: (heard, open) =>
    heard.intent.slots['question'] === undefined
      ? ANSWERS.Yes(heard, open)
      : answerAndAsk(heard, open),
};

/** A no that plays down ("just a lump") takes nothing back, and what has sent for help only a no that stands alone, or says what is well. */
function isTakenBack({ now, intent }: Heard, open: AboutPain): boolean {
  const { more } = intent.slots;
  return stillSentFor(now, open) ? more === undefined || more === 'well' : more !== 'less';
}

/** Who asks how to get help has answered, and hears that too; who has it coming is let go, and who asks what is meant is told. */
function helpInDoubt(heard: Heard, open: AboutPain): Answer {
  const { now, intent, surroundings } = heard;
  const { about } = intent.slots;
  if (about === 'coming')
    return { next: stopped(now, surroundings), replies: [say('need-coming'), { type: 'end' }] };
  if (about === undefined && open.now !== 'maybe-despair')
    return after(meaningOf(open), askingShortly(open, now));
  if (open.now !== 'maybe-despair' && !ADMITS.includes(about)) {
    const told = about === 'someone' ? [say('need-someone')] : [];
    return after(told, askingShortly(open, now));
  }
  const sent = ANSWERS.Yes(heard, open);
  const { sentFor = '' } = sent.next.person;
  return { ...sent, replies: saidBeside(sent.replies, inNeed(heard, sentFor)?.replies ?? []) };
}

/** The questions about a pain, and whether it may be a danger. */
export const ABOUT_PAIN_OPEN: Table<AboutPain> = Object.fromEntries(
  INTENTS.map((name) => [name, orInDoubt(ANSWERS[name], IN_DOUBT[name])]),
) as Table<AboutPain>;

function orInDoubt(handler: Handler<AboutPain>, doubtful: Handler<AboutPain>): Handler<AboutPain> {
  return (heard, open) => {
    if (!isAskedAbout(open)) return handler(heard, open);
    const sent = stillSentFor(heard.now, open);
    // Whatever does not take the words for help back is answered as after them.
    if (sent && !ANSWERING.includes(heard.intent.intent))
      return AFTER_ALARM[heard.intent.intent]({ ...heard, now: opened(heard.now, sent) }, sent);
    const meant = wishIn(heard.intent) ?? wishIn(heard.intent.otherwise) ?? open.meant;
    const answer = doubtful(heard, { ...open, ...(meant ? { meant } : {}) });
    const then = answer.next.open;
    const stays = then.is === 'about-pain' && then.now === open.now;
    const sign = signAgain(open, heard.now, heard.surroundings);
    // Whom to call is said once a turn.
    if (!stays || answer.replies.some((reply) => isSame(reply, sign[0]))) return answer;
    return { ...answer, replies: saidBeside(answer.replies, sign) };
  };
}

/** What answers whether it is so, or has it asked again. */
const ANSWERING: readonly IntentName[] = ['Yes', 'No', 'Choose', 'NotSure', 'Repeat'];

/** A question is answered, and the one that was open asked again; a second time it is answered, and nothing more asked. */
function answerAndAsk(heard: Heard, open: AboutPain): Answer {
  const { now, surroundings } = heard;
  const { meant: _, ...waits } = open;
  if (!open.again) {
    const { next, ...answer } = interrupted(heard, waits);
    return { ...answer, next: { ...next, open: { ...waits, again: true } } };
  }
  const kept = notLetGo(heard, open);
  if (kept) return kept;
  const { was = NOTHING_OPEN } = open;
  const answer =
    was.is === 'nothing'
      ? asIfNothingWereOpen(heard)
      : interrupted({ ...heard, now: opened(now, was) }, was);
  const signs = isAskedAbout(open) ? signAgain(open, now, surroundings) : urgentHelp(surroundings);
  // In front, so that a yes to what is offered is not taken for one to this.
  return after(signs, answer);
}

/** Whoever goes on before saying how it feels goes on without what hurt. */
function goOnFromKind(heard: Heard, open: AboutPain): Answer {
  if (open.now !== 'kind') return askOnceMore(heard, open);
  return LEAVE_OUT[heard.intent.intent](heard, { is: 'leave-out' });
}

/** Once more in fewer words. Unheard never resumes: it stays stopped, with the signs that decide and whom to call. */
function askOnceMore(heard: Heard, open: AboutPain): Answer {
  const sent = stillSentFor(heard.now, open);
  const kept = sent ? null : notLetGo(heard, open);
  if (kept) return kept;
  if (sent && open.again) return alarmAgain(opened(heard.now, sent), sent, heard.surroundings);
  if (!open.again) return askingAgain(open, heard.now);
  const isWish = heard.intent.intent !== 'Unknown' && heard.intent.intent !== 'ReportPain';
  if (isAskedAbout(open) && isWish && !open.unsure && !open.insisted)
    return after([say('maybe-insist')], askingAgain({ ...open, insisted: true }, heard.now));
  const { unsure, yes } = PAIN_CHECKS[open.now];
  const careful = unsure ?? yes;
  // Only what was heard sends anybody to a hospital, and only what was heard goes on.
  if (open.unsure || careful === 'rest') return follow(careful, heard, open);
  return isAskedAbout(open) ? unheardDoubt(heard, open) : unheard(heard, open);
}

/**
 * A life, or a baby's, is not let go by a sentence that is no answer, and nobody is asked about their life twice: until a
 * no, whom to call is said with every answer, and nothing moves but the breath. `null` for any other danger.
 */
function notLetGo(heard: Heard, open: AboutPain): Answer | null {
  const { now, intent, surroundings } = heard;
  const symptom = LIVES.find((one) => open.now === `maybe-${one}`);
  if (symptom === undefined || (symptom !== 'despair' && !open.again)) return null;
  const sent: AfterAlarm = { is: 'after-alarm', symptom };
  const call = whomToCall(symptom, surroundings);
  const sign = signAgain(open, now, surroundings);
  const { next, replies } = QUESTIONS.includes(intent.intent)
    ? asIfNothingWereOpen(heard)
    : AFTER_ALARM[intent.intent]({ ...heard, now: opened(now, sent) }, sent);
  const said = replies.filter((reply) => reply.type !== 'ask' && !isSame(reply, call));
  return {
    next: opened({ ...now, person: next.person }, { ...open, again: true }),
    replies: saidBeside(said, sign),
  };
}

const LIVES: readonly Danger[] = ['despair', 'pregnancy-alarm'];

/** Whether both say the same sentence. */
function isSame(one: Reply, other: Reply | undefined): boolean {
  return 'line' in one && other !== undefined && 'line' in other && one.line.key === other.line.key;
}

/** What is said to somebody else is no answer, for a while: then it counts, for nobody is left waiting in a pain. */
function notAnAnswer(heard: Heard, open: AboutPain): Answer {
  const { now, intent } = heard;
  const { unclear = 0 } = now;
  const counts =
    intent.slots['aside'] === undefined ||
    open.again ||
    open.now === 'maybe-despair' ||
    unclear >= MOST_ASIDES;
  if (counts) return askOnceMore(heard, open);
  const { next, replies } = askingAgain(open, now);
  return { next: { ...next, open, unclear: unclear + 1 }, replies };
}

const MOST_ASIDES = 2;

/** "Not sure" is asked about once more, with what cannot wait; twice, it is the careful way. */
function notSure(heard: Heard, open: AboutPain): Answer {
  const unsure = { ...open, unsure: true } as const;
  // Who is not sure about that is not left alone with it.
  if (open.now === 'maybe-despair') return ANSWERS.Yes(heard, open);
  if (open.again) return askOnceMore(heard, unsure);
  return after(urgentHelp(heard.surroundings), askingAgain(unsure, heard.now));
}

/** It stays stopped, with what cannot wait. A question before a movement that was open is so again: nothing has moved. */
function unheard({ now, surroundings }: Heard, { was }: AboutPain): Answer {
  const help = urgentHelp(surroundings);
  if (was?.is === 'screening') return takenUp(was, help, now, surroundings);
  return after([say('hurts-unheard'), ...help], rest(now, surroundings));
}

function stop({ now, surroundings }: Heard, open: AboutPain): Answer {
  if (!isAskedAbout(open)) return rest(now, surroundings);
  const said = [...signAgain(open, now, surroundings), say('goodbye')];
  return { next: stopped(now, surroundings), replies: [...said, { type: 'end' }] };
}

function careWith(heard: Heard, open: AboutPain): Answer {
  const { now, intent, surroundings } = heard;
  const named = movementsOf(String(intent.slots['precaution']), surroundings);
  return named ? asking(open, withCare(now, named, surroundings)) : askOnceMore(heard, open);
}

/** What changes the routine that hurt; where nothing was being done, there is nothing to leave out. */
const OF_A_ROUTINE: readonly PainOutcome[] = [
  'offer-leave-out',
  'leave-out',
  'ease',
  'offer-swap',
  'swap',
];

function follow(outcome: PainOutcome, heard: Heard, open: AboutPain): Answer {
  const { now, surroundings } = heard;
  if (OF_A_ROUTINE.includes(outcome) && !isUnderWay(now)) return rest(now, surroundings);
  switch (outcome) {
    case 'offer-leave-out':
      return offerLeaveOut(now);
    case 'leave-out':
      return goOnWithout(now, surroundings);
    case 'ease':
      return goOnEasier(now, surroundings);
    case 'offer-swap':
      return offerSwap(now, surroundings);
    case 'swap':
      return goOnSwapped(now, surroundings);
    case 'rest':
      return rest(now, surroundings, open.now === 'passing' ? 'dizzy-rest' : 'hurts-rest');
    case 'as-before':
      return asBefore(heard, open);
    case 'sent-again': {
      const { sentFor } = now.person;
      return sentFor === undefined
        ? after(urgentHelp(surroundings), rest(now, surroundings))
        : alarmed(sentFor, now, surroundings);
    }
    case 'let-it-ease':
      return {
        next: opened(now, { is: 'take-through', offered: 'spasm-rescue' }),
        replies: [ask('stuck-offer', 'stuck-offer-again')],
      };
    default:
      if ('ask' in outcome) return asking({ ...open, now: outcome.ask }, now);
      return alarmed(outcome.alarm, now, surroundings);
  }
}
