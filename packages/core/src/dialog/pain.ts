import type { Symptom } from '../intents/intent.js';
import { entryIn } from '../model/entryIn.js';
import { postureOf } from '../model/lying.js';
import type { Posture } from '../model/position.js';
import { advance } from '../session/advance.js';
import type { Session } from '../session/session.js';
import { alarmLines, holds, isAsUrgent, withoutStopped } from './alarm.js';
import type { Answer, Heard } from './answer.js';
import { after } from './answer.js';
import { askRemedy } from './answers/askRemedy.js';
import { offerSomethingGentle } from './answers/remark.js';
import { urgentHelp } from './answers/whenToGetHelp.js';
import { askAboutPain } from './asking.js';
import { carefulOf } from './care.js';
import type { PainCheck } from './checks.js';
import { ABOUT_PAIN } from './checks.js';
import type { Conversation } from './conversation.js';
import { isAskedAbout, isUnderWay, opened, withSession } from './conversation.js';
import type { DialogKey } from './dialogKey.js';
import { heatOffToo, timesHeat } from './heat.js';
import { exerciseThatHurt } from './playing/exerciseThatHurt.js';
import { justBreathe } from './playing/justBreathe.js';
import { notingWhatHurt, stopped } from './playing/stopped.js';
import { offerLeaveOut } from './playing/withoutWhatHurt.js';
import { ask, say } from './reply.js';
import type { Surroundings } from './surroundings.js';
import { whomToCall } from './whomToCall.js';

/** What has to be asked about before anything else, whether something moves or not. */
const ASKS_FIRST: readonly string[] = ['dizzy', 'distress', 'stuck', 'cramp'];

/** That it hurts is why these are asked: "too sore" answers whether it is weakness, and ends no question about a fall. */
const IN_SPITE_OF_PAIN: readonly PainCheck[] = ['too-weak', 'fell'];

/** A second one ends the moves. */
const MOST_SHARPS = 2;

/** What helps at once, by what somebody calls it. */
const FIRST_WORDS: Readonly<Partial<Record<Symptom, DialogKey>>> = {
  worse: 'hurts-worse',
  tingling: 'hurts-tingling',
  numb: 'hurts-tingling',
  cramp: 'hurts-cramp',
  popped: 'hurts-popped',
  stuck: 'hurts-stuck',
};

/** A danger ends whatever is going on, in every state, and nothing is asked before its words or offered after them. */
export function danger({ now, intent, surroundings }: Heard): Answer | null {
  if (intent.intent !== 'ReportPain' || intent.slots['doubt'] !== undefined) return null;
  const symptom = String(intent.slots['symptom']);
  const { sentFor } = now.person;
  const heard = alarmFor(symptom, now, surroundings);
  // What may be seen later makes a danger no smaller; a crisis on top of anything has its own words.
  const { catalogue } = surroundings;
  const isLess =
    sentFor !== undefined && !holds(symptom, catalogue) && !isAsUrgent(symptom, sentFor, catalogue);
  const alarm = heard && isLess ? alarmFor(sentFor, now, surroundings) : heard;
  // Whoever tells more of a crisis is not read the same words: who is near, and what is out of reach.
  if (alarm && symptom === 'despair' && sentFor === symptom) {
    const told = [say('crisis-stay'), whomToCall(symptom, surroundings)];
    return { ...alarm, replies: [...told, { type: 'end', alarmed: true }] };
  }
  return alarm && timesHeat(now) ? heatOffToo(alarm) : alarm;
}

/** The words for help, where a symptom needs them; `null` for what has to be asked about. */
export function alarmFor(
  symptom: string,
  now: Conversation,
  surroundings: Surroundings,
): Answer | null {
  const all = alarmLines(symptom, surroundings.catalogue, surroundings.country);
  if (!all) return null;
  // Who has talked with us, and has begun nothing, has nothing to stop.
  const idle = now.session === null && now.said !== undefined;
  const lines = idle ? withoutStopped(all) : all;
  // The screen is asked again before anything moves.
  const over = stopped(now, surroundings);
  const { wish: __, ...stays } = over;
  const { screened: _, ...person } = stays.person;
  return {
    next: {
      ...stays,
      open: { is: 'after-alarm', symptom },
      person: { ...person, sentFor: symptom },
    },
    replies: [
      ...lines.map((line) => ({ type: 'say', line }) as const),
      { type: 'end', alarmed: true },
    ],
    facts: [{ is: 'alarmed' }],
  };
}

/** Sends for help. Every symptom that a question leads to has its words. */
export function alarmed(symptom: string, now: Conversation, surroundings: Surroundings): Answer {
  const alarm = alarmFor(symptom, now, surroundings);
  if (!alarm) throw new Error(`There are no words for "${symptom}".`);
  return alarm;
}

/** Pain stops movement at the first word, in every state, and asks one question. */
export function pain({ now: before, intent, surroundings }: Heard): Answer | null {
  if (intent.intent !== 'ReportPain') return null;
  const now = before.open.is === 'forgetting' ? opened(before, before.open.was) : before;
  const { symptom, doubt } = intent.slots;
  if (doubt !== undefined) return null;
  const { open } = now;
  if (open.is === 'about-pain' && IN_SPITE_OF_PAIN.includes(open.now) && !isAsked(symptom))
    return null;
  // A smaller pain does not take the place of what may be a danger.
  if (isAskedAbout(open)) return null;
  // After an alarm a smaller pain is no news: its words stay.
  if (open.is === 'after-alarm' && holds(open.symptom, surroundings.catalogue)) return null;
  // Before a movement nothing moves yet, so a pain stops nothing; the questions are about it.
  if (open.is === 'screening' && !isUnderWay(now) && !ASKS_FIRST.includes(String(symptom)))
    return null;
  const { question } = intent.slots;
  const isMet = symptom === undefined && question !== undefined && !isUnderWay(now);
  // What hurts has an answer of its own, and nothing moves that has to stop first.
  if (isMet && !timesHeat(now) && !surroundings.oneWay)
    return after(
      [say('hurts-sorry')],
      askRemedy(stopped(now, surroundings), { question }, surroundings),
    );
  if (timesHeat(now)) return heatOffToo(hurts(now, String(symptom), surroundings));
  if (symptom === 'distress') return justBreathe(now, surroundings);
  return hurts(now, String(symptom), surroundings);
}

/** Whether a question of its own fits what somebody feels. */
const isAsked = (symptom: unknown) => Object.hasOwn(ABOUT_PAIN, String(symptom));

function hurts(now: Conversation, symptom: string, surroundings: Surroundings): Answer {
  // A platform may send anything for a slot.
  const key = firstWords(symptom, now, surroundings);
  const check = entryIn<PainCheck | undefined>(ABOUT_PAIN, symptom);
  const moving = isUnderWay(now)
    ? { session: now.session, timeline: surroundings.timelineOf(now.session.request) }
    : null;
  if (!moving || exerciseThatHurt(moving.session, moving.timeline) === null) {
    const over = stopped(now, surroundings);
    const first = say(key ?? 'hurts-stop');
    if (key && check && !surroundings.oneWay) return after([first], askAboutPain(check, over));
    if (symptom === 'strong-stretch' && !isUnderWay(now) && !surroundings.oneWay)
      return offerSomethingGentle([say('pull-fine')], over, surroundings);
    // Nothing moves, so there is nothing to stop: they are met, and offered what helps.
    if (!key && !isUnderWay(now) && !surroundings.oneWay) {
      const offered = { is: 'take-through', offered: 'ten-breaths' } as const;
      return {
        next: opened(over, offered),
        // What has ended may still be held.
        replies: [
          say(now.session ? 'hurts-idle' : 'hurts-sorry'),
          ask('hurts-offer', 'hurts-offer-again'),
        ],
      };
    }
    // Who cannot be asked hears what must not be waited with.
    const help = key ? urgentHelp(surroundings) : [];
    return { next: over, replies: [first, ...help, say('hurts-rest'), { type: 'end' }] };
  }
  const sharps = (now.person.sharps ?? 0) + (symptom === 'sharp' ? 1 : 0);
  if (sharps >= MOST_SHARPS) {
    const over: Answer = {
      next: stopped(now, surroundings),
      replies: [say('hurts-stop'), say('hurts-enough'), { type: 'end' }],
    };
    return notingWhatHurt(now, over, surroundings);
  }
  const at = surroundings.at;
  const [paused] = advance(moving.session, { type: 'pause', at }, moving.timeline);
  const person = { ...now.person, ...(sharps > 0 ? { sharps } : {}) };
  const hurt: Conversation = { ...withSession(now, paused), person };
  // Whoever answers how it feels has stopped already.
  const asked = now.open.is === 'about-pain' || now.open.is === 'screening';
  const first = key || !asked ? [say(key ?? 'hurts-stop')] : [];
  // Who has said how it feels is not asked again.
  const question = symptom === 'sharp' ? offerLeaveOut(hurt) : askAboutPain(check ?? 'kind', hurt);
  return after(first, question);
}

/** What helps at once. Whoever should not lie on their back is told to leave it, and nobody who stands is told to stay lying. */
function firstWords(
  symptom: string,
  now: Conversation,
  surroundings: Surroundings,
): DialogKey | undefined {
  if (symptom === 'dizzy') return dizzyWords(now, surroundings);
  return entryIn<DialogKey | undefined>(FIRST_WORDS, symptom);
}

function dizzyWords(now: Conversation, surroundings: Surroundings): DialogKey {
  const posture = isUnderWay(now) ? postureIn(now.session, surroundings) : null;
  if (posture === 'standing') return 'hurts-dizzy-standing';
  if (posture === 'sitting') return 'hurts-dizzy-sitting';
  const { avoid } = carefulOf(now, surroundings);
  if (avoid?.includes('flat-on-back') || posture === 'kneeling') return 'hurts-dizzy-side';
  return posture === null ? 'hurts-dizzy-anywhere' : 'hurts-dizzy';
}

function postureIn(session: Session, { timelineOf }: Surroundings): Posture | null {
  const { segments } = timelineOf(session.request);
  const here = segments.find(({ id }) => id === session.segmentId);
  return here ? postureOf(here.position) : null;
}
