import type { Danger } from '../intents/danger.js';
import { DANGER_OF, DANGERS } from '../intents/danger.js';
import { entryIn } from '../model/entryIn.js';
import { advance } from '../session/advance.js';
import type { Answer, Heard } from './answer.js';
import { after } from './answer.js';
import { asking } from './asking.js';
import type { AboutPain, AfterAlarm, Conversation, Usual } from './conversation.js';
import { isAskedAbout, isUnderWay, withSession } from './conversation.js';
import type { Reply } from './reply.js';
import { say } from './reply.js';
import type { Surroundings } from './surroundings.js';

/**
 * What may be a danger, and may be none, is asked about in the same breath as whom to call. Nothing moves until it is
 * answered, and what was open stays for afterwards.
 */
export function inDoubt({ now, intent, surroundings }: Heard): Answer | null {
  const { symptom, doubt } = intent.slots;
  const danger = entryIn<Danger | undefined>(DANGER_OF, String(symptom));
  if (doubt === undefined || danger === undefined) return null;
  const open = now.open.is === 'forgetting' ? now.open.was : now.open;
  // After an alarm its words stay; and who is being asked is asked once more.
  if (open.is === 'after-alarm' || isAskedAbout(open)) return null;
  const first = statement(danger, surroundings);
  if (surroundings.oneWay) return { next: now, replies: first };
  const moves = isUnderWay(now) && now.session.status === 'playing';
  const was =
    open.is === 'about-pain' ? open.was : moves && open.is === 'nothing' ? CARRY_ON : open;
  const question: AboutPain = { is: 'about-pain', now: `maybe-${danger}`, ...(was ? { was } : {}) };
  return after(first, asking(question, held(now, surroundings)));
}

/**
 * "That was my father", after words that sent for help: whether it is so now is asked once, in plain words, and only a
 * clear no takes them back. A denial, or feeling better, never does.
 */
export function askWhetherNow(
  { now, surroundings }: Heard,
  { symptom }: AfterAlarm,
): Answer | null {
  const danger = entryIn<Danger | undefined>(DANGER_OF, symptom);
  if (!danger) return null;
  const question: AboutPain = { is: 'about-pain', now: `maybe-${danger}` };
  return after(statement(danger, surroundings), asking(question, now));
}

/** Somebody who has been asked whether it is so now, and gave no answer, stays sent for help. */
export function stillSentFor({ person }: Conversation, { now }: AboutPain): AfterAlarm | null {
  const { sentFor = '' } = person;
  const isAsked = now === `maybe-${entryIn<Danger | undefined>(DANGER_OF, sentFor)}`;
  return isAsked ? { is: 'after-alarm', symptom: sentFor } : null;
}

const CARRY_ON: Usual = { is: 'carry-on' };

function statement(danger: Danger, { country = '' }: Surroundings): readonly Reply[] {
  return [say(`maybe-${danger}`, { emergencyNumber: country, maternity: country })];
}

/** Whom to call about what is being asked about, if it may be a danger. */
export function whomToCall({ now }: AboutPain, surroundings: Surroundings): readonly Reply[] {
  const danger = DANGERS.find((one) => now === `maybe-${one}`);
  return danger ? statement(danger, surroundings) : [];
}

/** The same conversation with nothing moving. */
function held(now: Conversation, { timelineOf, at }: Surroundings): Conversation {
  if (!isUnderWay(now) || now.session.status === 'paused') return now;
  const [paused] = advance(now.session, { type: 'pause', at }, timelineOf(now.session.request));
  return { ...withSession(now, paused), ...(now.unclear ? { unclear: now.unclear } : {}) };
}
