import type { Intent, Symptom } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import { advance } from '../../session/advance.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import { alarmLines } from '../alarm.js';
import type { Check } from '../checks.js';
import { ABOUT_PAIN } from '../checks.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say } from '../reply.js';
import { asking } from './askChecks.js';

/** A second one ends the moves. */
const MOST_SHARPS = 2;

/** What helps at once, by what somebody calls it. */
const FIRST_WORDS: Readonly<Partial<Record<Symptom, DialogKey>>> = {
  worse: 'hurts-worse',
  tingling: 'hurts-tingling',
  numb: 'hurts-tingling',
  dizzy: 'hurts-dizzy',
  cramp: 'hurts-cramp',
  popped: 'hurts-popped',
};

/** Pain stops movement at the first word. An alarm ends the routine; anything else asks one question. */
export function reportPain(
  conversation: Conversation,
  intent: Intent,
  surroundings: Surroundings,
): Answer {
  const symptom = intent.slots['symptom'];
  const alarm =
    typeof symptom === 'string'
      ? alarmLines(symptom, surroundings.catalogue, surroundings.country)
      : null;
  if (alarm) {
    const over = stopSession(conversation, surroundings);
    return [over, [...alarm.map((line) => ({ type: 'say', line }) as const), { type: 'end' }]];
  }
  const { session } = conversation;
  const timeline = session ? surroundings.timelineOf(session.request) : null;
  if (!session || !timeline || session.status === 'ended' || !exerciseThatHurt(session, timeline)) {
    const over = stopSession(conversation, surroundings);
    return [over, [say('hurts-stop'), say('hurts-rest'), { type: 'end' }]];
  }
  const [paused] = advance(session, { type: 'pause', at: surroundings.at }, timeline);
  const sharps = (conversation.sharps ?? 0) + (symptom === 'sharp' ? 1 : 0);
  if (sharps >= MOST_SHARPS) {
    const over = stopSession(conversation, surroundings);
    return [over, [say('hurts-stop'), say('hurts-enough'), { type: 'end' }]];
  }
  const hurt: Conversation = { v: 1, session: paused, ...(sharps > 0 ? { sharps } : {}) };
  // A platform may send anything for a slot.
  const key = entryIn<DialogKey | undefined>(FIRST_WORDS, String(symptom));
  // Whoever answers how it feels has stopped already.
  const first = key || !conversation.check ? [say(key ?? 'hurts-stop')] : [];
  // Who has said how it feels is not asked again.
  if (symptom === 'sharp' || symptom === 'cramp') {
    const question = ask('hurts-leave-out', 'hurts-leave-out');
    return [{ ...hurt, question: 'leave-out' }, [...first, question]];
  }
  return asking(
    { now: entryIn<Check | undefined>(ABOUT_PAIN, String(symptom)) ?? 'kind', left: [] },
    hurt,
    first,
  );
}

/** The exercise that is being done or, where the next one has not begun, the one before. */
export function exerciseThatHurt(session: Session, timeline: Timeline): string | null {
  const here = timeline.segments.findIndex(({ id }) => id === session.segmentId);
  const done = timeline.segments.slice(0, session.elapsedMs > 0 ? here + 1 : here);
  const last = done.findLast(({ exercise }) => exercise) ?? timeline.segments[here];
  return last?.exercise ?? null;
}

/** The conversation with its routine stopped. */
export function stopSession({ session }: Conversation, surroundings: Surroundings): Conversation {
  if (!session) return { v: 1, session: null };
  const timeline = surroundings.timelineOf(session.request);
  const [stopped] = advance(session, { type: 'stop', at: surroundings.at }, timeline);
  return { v: 1, session: stopped };
}
