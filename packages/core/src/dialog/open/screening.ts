import { movementsFor } from '../../routine/movementsFor.js';
import type { Answer, Heard } from '../answer.js';
import { after } from '../answer.js';
import { movementsOf } from '../answers/avoidMovement.js';
import { urgentHelp } from '../answers/whenToGetHelp.js';
import { asking, askingAgain } from '../asking.js';
import { withCare } from '../care.js';
import type { ScreenCheck, ScreenOutcome } from '../checks.js';
import { FIRST_SCREEN, SCREEN_CHECKS } from '../checks.js';
import type { Conversation, Screening } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { alarmFor } from '../pain.js';
import { BREATHING } from '../playing/justBreathe.js';
import { start, wishOf } from '../playing/start.js';
import { stopped } from '../playing/stopped.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { asIfNothingWereOpen } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

/**
 * The questions before a movement. Silence is never no: nothing goes on until they have been answered. Breathing,
 * positions and questions need no screen: whoever asks for them gets them, and is asked again later.
 */
export const SCREENING: Table<Screening> = {
  ...everyIntent<Screening>(askOnceMore),
  Yes: (heard, open) => follow(SCREEN_CHECKS[open.now].yes, heard, open),
  No: (heard, open) => follow(SCREEN_CHECKS[open.now].no, heard, open),
  NotSure: notSure,
  Choose: (heard, open) =>
    open.now === 'which-bones'
      ? follow(SCREEN_CHECKS[open.now].yes, heard, open)
      : askOnceMore(heard, open),
  Repeat: ({ now }, open) => asking(open, now),
  Stop: goodbye,
  Pause: goodbye,
  // What cannot wait, and the question again; the rest is for whoever is not in the middle of one.
  WhenToGetHelp: ({ now, surroundings }, open) =>
    after(urgentHelp(surroundings), asking(open, now)),
  Help: (heard, open) =>
    open.again
      ? askOnceMore(heard, open)
      : after(urgentHelp(heard.surroundings), askOnceMore(heard, open)),
  StartRoutine: ({ now, intent, surroundings }) =>
    start(opened(now, NOTHING_OPEN), wishOf(intent.slots), surroundings),
  AvoidMovement: careWith,
  SleepPosition: asIfNothingWereOpen,
  TurnOver: asIfNothingWereOpen,
  GetUp: asIfNothingWereOpen,
  NightWaking: asIfNothingWereOpen,
  ExplainCause: asIfNothingWereOpen,
  AskRemedy: asIfNothingWereOpen,
  ListRoutines: asIfNothingWereOpen,
  AskSource: asIfNothingWereOpen,
};

/** Once more in fewer words; then nobody has heard a yes or a no, and nothing moves. */
function askOnceMore(heard: Heard, open: Screening): Answer {
  if (!open.again) return askingAgain(open, heard.now);
  const { unsure, yes } = SCREEN_CHECKS[open.now];
  const careful = unsure ?? yes;
  // Only what was heard sends anybody to a hospital.
  const isHeard = open.unsure || typeof careful === 'string' || open.now === 'which-bones';
  return isHeard ? follow(careful, heard, open) : unheard(heard);
}

/** "Not sure" is asked about once more, with what cannot wait; twice, it is the careful way. */
function notSure(heard: Heard, open: Screening): Answer {
  const unsure = { ...open, unsure: true } as const;
  if (open.again) return askOnceMore(heard, unsure);
  return after(urgentHelp(heard.surroundings), askingAgain(unsure, heard.now));
}

/** Nothing moves; what cannot wait is named, and what needs no answer is offered. */
function unheard({ now, surroundings }: Heard): Answer {
  const offer = ask('check-unheard-offer', 'check-unheard-offer');
  return {
    next: stopped(now, surroundings),
    replies: [say('check-unheard'), ...urgentHelp(surroundings), offer],
  };
}

function goodbye({ now, surroundings }: Heard): Answer {
  return { next: stopped(now, surroundings), replies: [say('goodbye'), { type: 'end' }] };
}

/** Questions that "I'm pregnant" or "I have thin bones" answers; in any other it is kept, and the question stays. */
const ABOUT_CARE: readonly ScreenCheck[] = ['pregnant', 'bones', 'which-bones'];

function careWith(heard: Heard, open: Screening): Answer {
  const { now, intent, surroundings } = heard;
  const named = movementsOf(String(intent.slots['precaution']), surroundings);
  if (!named) return askOnceMore(heard, open);
  const careful = withCare(now, named, surroundings);
  return ABOUT_CARE.includes(open.now) ? next(open, careful, surroundings) : asking(open, careful);
}

function follow(outcome: ScreenOutcome, { now, surroundings }: Heard, open: Screening): Answer {
  switch (outcome) {
    case 'go-on':
      return next(open, now, surroundings);
    case 'ask-all': {
      const [first, ...others] = FIRST_SCREEN;
      return asking({ ...open, now: first, left: [...others, ...open.left] }, now);
    }
    case 'breathe': {
      const calm = opened(now, NOTHING_OPEN);
      const breathing = start(calm, { routine: BREATHING }, surroundings);
      return after([say('check-breathing-only')], breathing);
    }
    case 'no-heat':
      return orElse(opened(now, NOTHING_OPEN), 'check-no-heat');
    case 'no-massage':
      return orElse(opened(screened(now, open), NOTHING_OPEN), 'check-no-massage');
    default:
      if ('ask' in outcome) return asking({ ...open, now: outcome.ask }, now);
      if ('careful' in outcome) {
        const careful = movementsFor(outcome.careful, surroundings.catalogue);
        return next(open, withCare(now, careful, surroundings), surroundings);
      }
      return alarmed(outcome.alarm, now, surroundings);
  }
}

function orElse(now: Conversation, words: 'check-no-heat' | 'check-no-massage'): Answer {
  return { next: now, replies: [say(words), ask('which-else', 'help-idle')] };
}

/** Sends for help. Every symptom that a question leads to has its words; a content rule holds that. */
export function alarmed(symptom: string, now: Conversation, surroundings: Surroundings): Answer {
  const alarm = alarmFor(symptom, now, surroundings);
  if (!alarm) throw new Error(`There are no words for "${symptom}".`);
  return alarm;
}

/** The gates come after the screen, so whoever is asked about them has gone through it. */
function screened(now: Conversation, { screen }: Screening): Conversation {
  return screen ? { ...now, person: { ...now.person, screened: true } } : now;
}

/** The next question or, after the last, what was asked for. */
function next(open: Screening, now: Conversation, surroundings: Surroundings): Answer {
  const [following, ...left] = open.left;
  if (following) return asking({ ...open, now: following, left }, now);
  const gated = [...new Set([...(now.person.gated ?? []), ...(open.gates ?? [])])];
  const passed = screened(now, open);
  const person = { ...passed.person, ...(gated.length > 0 ? { gated } : {}) };
  const started = start(opened({ ...passed, person }, NOTHING_OPEN), open.wish, surroundings);
  return open.screen ? after([say('check-done')], started) : started;
}
