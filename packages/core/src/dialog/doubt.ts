import type { Danger } from '../intents/danger.js';
import { DANGER_OF, DANGERS } from '../intents/danger.js';
import type { Intent, IntentName } from '../intents/intent.js';
import { entryIn } from '../model/entryIn.js';
import { advance } from '../session/advance.js';
import { flagOf } from './alarm.js';
import type { Answer, Heard } from './answer.js';
import { after } from './answer.js';
import { asking } from './asking.js';
import type { AboutPain, AfterAlarm, Conversation, Course, Meant, Usual } from './conversation.js';
import { isAskedAbout, isUnderWay, withSession } from './conversation.js';
import type { Reply } from './reply.js';
import { say, tell } from './reply.js';
import type { Surroundings } from './surroundings.js';
import { whomToCall } from './whomToCall.js';

/** The danger that may be meant, and may not. */
function dangerInDoubt({ slots: { symptom, doubt } }: Intent): Danger | undefined {
  return doubt === undefined ? undefined : dangerOf(String(symptom));
}

const dangerOf = (symptom: string) => entryIn<Danger | undefined>(DANGER_OF, symptom);

/** A sentence that hardly tells of a danger: what else it means, and what it would be a sign of. */
export interface SlightDoubt {
  readonly intent: Intent;
  readonly sign: readonly Reply[];
}

/**
 * What is hardly heard as a danger stops nobody: what the sentence asks is answered, and in one sentence it is said what
 * would be a danger, and whom to call. `null` where it has to be asked about all the same, as it is while something moves.
 */
export function slightDoubt({ now, intent, surroundings }: Heard): SlightDoubt | null {
  const danger = dangerInDoubt(intent);
  const { otherwise } = intent;
  if (!danger || !otherwise || intent.slots['doubt'] !== 'slight') return null;
  const open = openIn(now);
  const moves = isUnderWay(now) && now.session.status === 'playing';
  if (moves || open.is === 'after-alarm' || open.is === 'about-pain') return null;
  return { intent: otherwise, sign: [say('maybe-told'), ...statement(danger, surroundings)] };
}

/**
 * What may be a danger, and may be none, is asked about in the same breath as whom to call. Nothing moves until it is
 * answered; what was open stays for afterwards, and so does what was wished.
 */
export function inDoubt({ now, intent, surroundings }: Heard): Answer | null {
  const danger = dangerInDoubt(intent);
  if (danger === undefined) return null;
  const open = openIn(now);
  const first = statement(danger, surroundings);
  // After an alarm its words stay, and another is named beside them.
  if (open.is === 'after-alarm') {
    if (dangerOf(open.symptom) === danger) return null;
    return { next: now, replies: [...first, whomToCall(open.symptom, surroundings)] };
  }
  // Who is being asked is asked once more; what is told beside it is asked about in its place.
  const asked = open.is === 'about-pain' && isAskedAbout(open) ? open : undefined;
  if (asked?.now === `maybe-${danger}`) return null;
  if (surroundings.oneWay) return { next: now, replies: first };
  const moves = isUnderWay(now) && now.session.status === 'playing';
  const was =
    open.is === 'about-pain' ? open.was : moves && open.is === 'nothing' ? CARRY_ON : open;
  const meant = isUnderWay(now) ? undefined : wishIn(intent.otherwise);
  const question: AboutPain = {
    is: 'about-pain',
    now: `maybe-${danger}`,
    ...(was ? { was } : {}),
    ...(meant ? { meant } : {}),
  };
  const both = asked ? signAgain(asked, now, surroundings) : [];
  return after([say('maybe-asked'), ...both, ...first], asking(question, held(now, surroundings)));
}

function openIn({ open }: Conversation): Course {
  return open.is === 'forgetting' ? open.was : open;
}

/** What waits for an answer; a command to what is read does not. */
const WAITS: readonly IntentName[] = [
  'StartRoutine',
  'DescribeExercise',
  'TurnOver',
  'GetUp',
  'NightWaking',
  'SleepPosition',
  'ExplainCause',
  'AskRemedy',
  'ListRoutines',
  'AvoidMovement',
];

/** The wish or the question in what was said. */
export function wishIn(intent: Intent | undefined): Meant | undefined {
  if (!intent || !WAITS.includes(intent.intent)) return undefined;
  return { intent: intent.intent, slots: intent.slots };
}

/**
 * Words that sent for help may have been misheard: where somebody denies them, tells of another, or goes on as though
 * nothing were, they are asked, in plain words, and only a clear no to that takes them back.
 */
export function askWhetherSo({ now, surroundings }: Heard, { symptom }: AfterAlarm): Answer {
  const question: AboutPain = { is: 'about-pain', now: questionOf(symptom) };
  const sign = signOf(question.now, symptom, surroundings);
  return after([say('alarm-misheard'), ...sign], asking(question, now));
}

/** A no takes back only what the question names: what shares its question with others is asked about in its own words. */
const questionOf = (symptom: string): AboutPain['now'] => {
  const danger = NOT_NAMED.includes(symptom) ? undefined : dangerOf(symptom);
  return danger ? `maybe-${danger}` : 'maybe-heard';
};
const NOT_NAMED: readonly string[] = ['tearing', 'ectopic'];

/** Somebody who has been asked whether it is so, and gave no answer, stays sent for help. */
export function stillSentFor({ person }: Conversation, { now }: AboutPain): AfterAlarm | null {
  const { sentFor = '' } = person;
  return sentFor !== '' && now === questionOf(sentFor)
    ? { is: 'after-alarm', symptom: sentFor, asked: true }
    : null;
}

const CARRY_ON: Usual = { is: 'carry-on' };

/** What would be a danger, and whom to call. */
function statement(danger: Danger, { country = '' }: Surroundings, again?: '-again'): Reply[] {
  const params = {
    emergencyNumber: country,
    crisisLine: country,
    poisonLine: country,
    maternity: country,
  };
  return [say(`maybe-${danger}${again ?? ''}`, params)];
}

/** Whom to call about what is being asked about, in fewer words than the first time. */
export function signAgain(
  { now }: AboutPain,
  { person }: Conversation,
  surroundings: Surroundings,
): readonly Reply[] {
  return signOf(now, person.sentFor, surroundings, '-again');
}

/** What is asked about, with whom to call: in the words of its question, or of the red flag that somebody was sent for. */
function signOf(
  question: AboutPain['now'],
  sentFor: string | undefined,
  surroundings: Surroundings,
  again?: '-again',
): readonly Reply[] {
  const danger = DANGERS.find((one) => question === `maybe-${one}`);
  if (danger) return statement(danger, surroundings, again);
  const flag = flagOf(sentFor ?? '', surroundings.catalogue.redFlags);
  if (!flag || sentFor === undefined) return [];
  const whom = flag.level === 'soon' ? [] : [whomToCall(sentFor, surroundings)];
  return [...whom, tell(`redFlags.${flag.id}.plain`)];
}

/** The same conversation with nothing moving. */
function held(now: Conversation, { timelineOf, at }: Surroundings): Conversation {
  if (!isUnderWay(now) || now.session.status === 'paused') return now;
  const [paused] = advance(now.session, { type: 'pause', at }, timelineOf(now.session.request));
  return { ...withSession(now, paused), ...(now.unclear ? { unclear: now.unclear } : {}) };
}
