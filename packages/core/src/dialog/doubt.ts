import type { Danger } from '../intents/doubt.js';
import { DANGER_OF, DANGERS } from '../intents/doubt.js';
import { entryIn } from '../model/entryIn.js';
import { advance } from '../session/advance.js';
import type { Answer, Heard } from './answer.js';
import { after } from './answer.js';
import { asking } from './asking.js';
import type { AboutPain, AfterAlarm, Conversation, Usual } from './conversation.js';
import { isAskedAbout, isUnderWay, NOTHING_OPEN, opened, withSession } from './conversation.js';
import { takenUp } from './open/takenUp.js';
import { command } from './playing/command.js';
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

/** Nobody has said whether it is one: they hear again whom to turn to, and what was asked before is asked again. */
export function unheardDoubt({ now, surroundings }: Heard, open: AboutPain): Answer {
  const { was = NOTHING_OPEN } = open;
  const first = [say('maybe-unheard'), ...whomToCall(open, surroundings)];
  return takenUp(was, first, opened(now, was), surroundings);
}

/** It was no danger: what was going on goes on, and what was asked is asked again. */
export function asBefore({ now, surroundings }: Heard, open: AboutPain): Answer {
  const { was = NOTHING_OPEN } = open;
  const first = [say('maybe-no')];
  const { sentFor: _, ...others } = now.person;
  const person = stillSentFor(now, open) ? others : now.person;
  const then = { ...opened(now, was), person };
  return was.is === 'carry-on' && isUnderWay(then)
    ? after(first, command(then, 'resume', surroundings))
    : takenUp(was, first, then, surroundings);
}
