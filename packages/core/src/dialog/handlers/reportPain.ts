import type { Intent, Symptom } from '../../intents/intent.js';
import { entryIn } from '../../model/entryIn.js';
import { advance } from '../../session/advance.js';
import { alarmLines } from '../alarm.js';
import { carefulOf } from '../care.js';
import type { Check } from '../checks.js';
import { ABOUT_PAIN } from '../checks.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { exerciseThatHurt } from '../exerciseThatHurt.js';
import type { Answer } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say } from '../reply.js';
import { asking } from './askChecks.js';
import { whenToGetHelp } from './whenToGetHelp.js';

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
  stuck: 'hurts-stuck',
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
  // A platform may send anything for a slot.
  const key = firstWords(String(symptom), conversation, surroundings);
  const check = entryIn<Check | undefined>(ABOUT_PAIN, String(symptom));
  if (!session || !timeline || session.status === 'ended' || !exerciseThatHurt(session, timeline)) {
    const over = stopSession(conversation, surroundings);
    const first = say(key ?? 'hurts-stop');
    if (key && check && !surroundings.oneWay)
      return asking({ now: check, left: [] }, over, [first]);
    // Who cannot be asked hears what must not be waited with.
    const help = key ? whenToGetHelp(over, surroundings)[1].slice(0, 2) : [];
    return [over, [first, ...help, say('hurts-rest'), { type: 'end' }]];
  }
  const [paused] = advance(session, { type: 'pause', at: surroundings.at }, timeline);
  const sharps = (conversation.sharps ?? 0) + (symptom === 'sharp' ? 1 : 0);
  if (sharps >= MOST_SHARPS) {
    const over = stopSession(conversation, surroundings);
    return [over, [say('hurts-stop'), say('hurts-enough'), { type: 'end' }]];
  }
  const hurt: Conversation = { v: 1, session: paused, ...(sharps > 0 ? { sharps } : {}) };
  // Whoever answers how it feels has stopped already.
  const first = key || !conversation.check ? [say(key ?? 'hurts-stop')] : [];
  // Who has said how it feels is not asked again.
  if (symptom === 'sharp') {
    const question = ask('hurts-leave-out', 'hurts-leave-out');
    return [{ ...hurt, question: 'leave-out' }, [...first, question]];
  }
  return asking({ now: check ?? 'kind', left: [] }, hurt, first);
}

/** What helps at once. Whoever should not lie on their back is told to leave it. */
function firstWords(
  symptom: string,
  conversation: Conversation,
  surroundings: Surroundings,
): DialogKey | undefined {
  const { avoid } = carefulOf(conversation, surroundings);
  if (symptom === 'dizzy' && avoid?.includes('flat-on-back')) return 'hurts-dizzy-side';
  return entryIn<DialogKey | undefined>(FIRST_WORDS, symptom);
}

/** The conversation with its routine stopped. */
export function stopSession({ session }: Conversation, surroundings: Surroundings): Conversation {
  if (!session) return { v: 1, session: null };
  const timeline = surroundings.timelineOf(session.request);
  const [stopped] = advance(session, { type: 'stop', at: surroundings.at }, timeline);
  return { v: 1, session: stopped };
}
