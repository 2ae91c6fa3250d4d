import { entryIn } from '../../model/entryIn.js';
import { movementsFor } from '../../routine/movementsFor.js';
import { RoutineRefused } from '../../routine/refusal.js';
import type { Answer, Heard } from '../answer.js';
import { after, noting } from '../answer.js';
import { keptFor, movementsOf } from '../answers/avoidMovement.js';
import { chosenFrom } from '../answers/choose.js';
import { urgentHelp } from '../answers/whenToGetHelp.js';
import { asking, askingAgain, askingShortly, meaningOf } from '../asking.js';
import { withCare } from '../care.js';
import type { Gate, ScreenCheck, ScreenOutcome } from '../checks.js';
import { FIRST_SCREEN, GATES, SCREEN_CHECKS } from '../checks.js';
import type { Conversation, Screening, Wish } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { warning } from '../danger.js';
import type { DialogKey } from '../dialogKey.js';
import { lastingOf, nothingKnown } from '../memory.js';
import { alarmed } from '../pain.js';
import { BREATHING } from '../playing/notBeforeSeen.js';
import { dueFor, start } from '../playing/start.js';
import { stopped } from '../playing/stopped.js';
import { keptWish, wishOf } from '../playing/wishOf.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { interrupted, interruptions } from './interrupted.js';
import { asIfNothingWereOpen, durationOf, waits } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

/**
 * The questions before a movement. Silence is never no: nothing moves until they have been answered. Breathing, positions
 * and answers need no screen; what was wished waits meanwhile, and the question is taken up again.
 */
export const SCREENING: Table<Screening> = {
  ...everyIntent<Screening>(askOnceMore),
  ...interruptions<Screening>(),
  Yes: (heard, open) => follow(SCREEN_CHECKS[open.now].yes, heard, open),
  No: (heard, open) => follow(SCREEN_CHECKS[open.now].no, heard, open),
  NotSure: notSure,
  Choose: oneOfThem,
  OtherSide: (heard, open) =>
    oneOfThem({ ...heard, intent: { intent: 'Choose', slots: { choice: 'other' } } }, open),
  Repeat: ({ now }, open) => asking(open, now),
  Stop: goodbye,
  // Until they are back, what they say to somebody else is no answer.
  Pause: ({ now }) => waits({ ...now, unclear: MOST_ASIDES - 1 }),
  Resume: ({ now }, open) => askingShortly(open, now),
  Unknown: notAnAnswer,
  // What cannot wait, and the question again; the rest is for whoever is not in the middle of one.
  WhenToGetHelp: ({ now, surroundings }, open) =>
    after(urgentHelp(surroundings), asking(open, now)),
  Help: explained,
  StartRoutine: (heard, open) => {
    const { slots } = heard.intent;
    return slots['unknown'] === undefined
      ? otherWish(wishOf(slots, heard.now, heard.surroundings), heard, open)
      : listAndAskAgain(heard, open);
  },
  DescribeExercise: (heard, open) => {
    const routine = String(heard.intent.slots['exercise']);
    return Object.hasOwn(heard.surroundings.catalogue.exercises, routine)
      ? otherWish({ routine }, heard, open)
      : interrupted(heard, open);
  },
  AvoidMovement: careWith,
  ReportPain: painIsWhy,
  TurnOver: asIfNothingWereOpen,
  GetUp: asIfNothingWereOpen,
  NightWaking: asIfNothingWereOpen,
  ListRoutines: listAndAskAgain,
  // A wish about the routine is no answer, and none that was misheard either.
  Slower: keepWish,
  Faster: keepWish,
  LongerHold: keepWish,
  ShorterHold: keepWish,
  Next: afterTheQuestions,
  Previous: afterTheQuestions,
  TimeLeft: ({ now, surroundings }, open) =>
    after([durationOf(now.wish?.routine ?? '', now.wish, surroundings)], askingShortly(open, now)),
};

/** Once more in fewer words; then nobody has heard a yes or a no, and nothing moves. */
function askOnceMore(heard: Heard, open: Screening): Answer {
  if (!open.again) return askingAgain(open, heard.now);
  const { unsure, yes } = SCREEN_CHECKS[open.now];
  const careful = unsure ?? yes;
  // Only what was heard sends anybody to be seen.
  const harmless =
    typeof careful === 'string' ? careful !== 'breathe-and-be-seen' : 'careful' in careful;
  return open.unsure || harmless ? follow(careful, heard, open) : unheard(heard);
}

/** In plain words what was asked about, and the question again; asking back is no answer. */
function explained({ now, surroundings }: Heard, open: Screening): Answer {
  const words = meaningOf(open);
  return after(words.length > 0 ? words : urgentHelp(surroundings), askingShortly(open, now));
}

/** What is said to somebody else is no answer: the question waits, and after three of them it waits in silence. */
function notAnAnswer(heard: Heard, open: Screening): Answer {
  const { now, intent, surroundings } = heard;
  if (intent.slots['aside'] === undefined) return askOnceMore(heard, open);
  const unclear = (now.unclear ?? 0) + 1;
  if (unclear < MOST_ASIDES) {
    const first = say(unclear === 1 ? 'heard-you' : 'take-your-time');
    const { next, replies } = askingShortly(open, now);
    return { next: { ...next, unclear }, replies: [first, ...replies] };
  }
  const end = surroundings.turn ? [{ type: 'end' } as const] : [];
  return { next: now, replies: [say('check-waits'), ...end] };
}

const MOST_ASIDES = 3;

/** "Not sure" to several things at once is a question about each; to one thing, twice, it is the careful way. */
function notSure(heard: Heard, open: Screening): Answer {
  const { unsure, yes } = SCREEN_CHECKS[open.now];
  const careful = unsure ?? yes;
  const several = typeof careful === 'object' && 'each' in careful;
  if (several || open.again) return follow(careful, heard, open);
  return after(urgentHelp(heard.surroundings), askingAgain({ ...open, unsure: true }, heard.now));
}

/** No movement tonight; what cannot wait is named, and what needs no answer is offered. */
function unheard({ now, surroundings }: Heard): Answer {
  const { next, replies } = warning(stopped(now, surroundings), surroundings);
  const offer = ask('check-unheard-offer', 'check-unheard-offer');
  return { next, replies: [say('check-unheard'), ...replies, offer] };
}

function goodbye({ now, surroundings }: Heard): Answer {
  return { next: stopped(now, surroundings), replies: [say('goodbye'), { type: 'end' }] };
}

/** Routines that were named meanwhile may be chosen from. */
function listAndAskAgain(heard: Heard, open: Screening): Answer {
  const { next, replies } = interrupted(heard, open);
  const { again: _, ...still } = open;
  return { next: { ...next, open: { ...still, listed: true } }, replies };
}

function afterTheQuestions({ now }: Heard, open: Screening): Answer {
  return after([say('check-first')], askingShortly(open, now));
}

/** One of the things that were asked about is yes; after routines were named it is one of those. */
function oneOfThem(heard: Heard, open: Screening): Answer {
  const { slots } = heard.intent;
  const routine = open.listed ? chosenFrom(slots, heard.now, heard.surroundings) : undefined;
  if (routine !== undefined) return otherWish({ routine }, heard, open);
  if (slots['choice'] === 'other') return afterTheQuestions(heard, open);
  const answer = slots['choice'] === 'neither' ? 'no' : 'yes';
  return follow(SCREEN_CHECKS[open.now][answer], heard, open);
}

/** What is wished for the routine waits with it. */
function keepWish(heard: Heard, open: Screening): Answer {
  const { said, now } = keptWish(heard);
  return after([...said, say('check-first')], askingShortly(open, now));
}

/**
 * Another wish takes the place of the first. What has been answered is not asked again: the question that was open is
 * taken up, and those about the first wish alone are left out.
 */
function otherWish(wish: Wish, { now, surroundings }: Heard, open: Screening): Answer {
  try {
    const { due, wish: possible, said } = dueFor(wish, now, surroundings);
    if (!due.screen || !open.screen)
      return after(said, start(opened(now, NOTHING_OPEN), possible, surroundings));
    const before = questionsOf(open.gates);
    const wanted = questionsOf(due.gates);
    const [first, ...left] = [
      ...[open.now, ...open.left].filter((one) => wanted.includes(one) || !before.includes(one)),
      ...wanted.filter((one) => !before.includes(one)),
    ];
    const wished = { ...now, wish: possible };
    const { ofSeveral: _, ...asked } = { ...open, gates: due.gates };
    if (!first) return goOnTo({ ...asked, left }, wished, surroundings);
    const several = first === open.now ? open : asked;
    const resumed = { ...several, gates: due.gates, now: first, left };
    return after([...said, say('check-other-wish')], askingShortly(resumed, wished));
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    return after([say(key, params)], askingShortly(open, now));
  }
}

const questionsOf = (gates: readonly Gate[] = []) => gates.flatMap((gate) => GATES[gate]);

/** That it hurts is why they are here, and answers nothing but the question about it. */
function painIsWhy(heard: Heard, open: Screening): Answer {
  const { symptom } = heard.intent.slots;
  const isOfNerves = symptom === 'numb' || symptom === 'tingling';
  if (isOfNerves && open.now === 'nerves') return follow(SCREEN_CHECKS.nerves.yes, heard, open);
  const words = entryIn<DialogKey | undefined>(WORDS_FOR, String(symptom)) ?? 'check-hurts';
  return after([say(words)], askingShortly(open, heard.now));
}

/** What need not hurt is not pitied. */
const WORDS_FOR: Readonly<Record<string, DialogKey>> = {
  'strong-stretch': 'pull-fine',
  popped: 'heard-you',
};

/** What is asked about alone after a yes to the last question of the screen. */
const CARE: readonly ScreenCheck[] = ['pregnant', 'bones', 'cancer'];

/** Which of them somebody answers by what they tell of themselves. */
const ANSWERED_BY_CARE: Readonly<Record<string, ScreenCheck>> = {
  pregnant: 'pregnant',
  'pregnant-early': 'pregnant',
  'pregnant-middle': 'pregnant',
  osteoporosis: 'bones',
  'hip-replacement': 'bones',
  'recent-surgery': 'bones',
};

/** What somebody must be careful with is kept, and answers its own question only; of that nobody is asked again. */
function careWith(heard: Heard, open: Screening): Answer {
  const { now, intent, surroundings } = heard;
  const precaution = String(intent.slots['precaution']);
  const named = movementsOf(precaution, surroundings);
  if (!named) return askOnceMore(heard, open);
  const careful = withCare(now, named, surroundings);
  const told = entryIn<ScreenCheck | undefined>(ANSWERED_BY_CARE, precaution);
  const due = [open.now, ...open.left].flatMap((check) => withoutAsking(told, check));
  const isStillOpen = due[0] === open.now;
  const isOfSeveral = told !== undefined && CARE.includes(open.now);
  const known = isOfSeveral || !isStillOpen ? found(open) : open;
  if (!isStillOpen) return goOnTo({ ...known, left: due }, careful, surroundings);
  const asked = { ...known, left: due.slice(1) };
  // "No, but I've got thin bones" answers what was asked about, and tells of something else.
  const then =
    intent.otherwise?.intent === 'No'
      ? follow(SCREEN_CHECKS[open.now].no, { ...heard, now: careful }, asked)
      : askingShortly(asked, careful);
  return after([say(keptFor(precaution))], then);
}

/** A question without what has been told: of several things at once the others are asked about alone. */
function withoutAsking(told: ScreenCheck | undefined, check: ScreenCheck): readonly ScreenCheck[] {
  if (told === undefined) return [check];
  if (check === 'care') return CARE.filter((one) => one !== told);
  return check === told || (check === 'which-bones' && told === 'bones') ? [] : [check];
}

function follow(outcome: ScreenOutcome, { now, surroundings }: Heard, open: Screening): Answer {
  switch (outcome) {
    case 'go-on':
      return goOnTo(open, now, surroundings);
    case 'ask-all': {
      const [first, ...others] = FIRST_SCREEN;
      return asking({ ...open, now: first, left: [...others, ...open.left] }, now);
    }
    case 'alone':
    case 'shared':
      return usedBy(outcome, now.wish ?? {}, now, surroundings);
    case 'breathe':
      return breathe([say('check-breathing-only')], now, surroundings);
    case 'breathe-and-be-seen':
      return breathe([say('check-be-seen'), say('check-breathing-only')], now, surroundings);
    case 'no-heat':
      return orElse(opened(now, NOTHING_OPEN), 'check-no-heat');
    case 'no-massage':
      return orElse(opened(screened(now, open), NOTHING_OPEN), 'check-no-massage');
    default:
      if ('ask' in outcome) return asking({ ...open, now: outcome.ask }, now);
      if ('each' in outcome) {
        const [first = open.now, ...others] = outcome.each;
        const left = [...others, ...open.left];
        return asking({ ...open, now: first, left, ofSeveral: outcome.each.length }, now);
      }
      if ('careful' in outcome) {
        const careful = movementsFor(outcome.careful, surroundings.catalogue);
        return goOnTo(found(open), withCare(now, careful, surroundings), surroundings);
      }
      return alarmed(outcome.alarm, now, surroundings);
  }
}

/** What is due hangs on whether what is remembered is theirs. */
function usedBy(
  household: 'alone' | 'shared',
  wish: Wish,
  now: Conversation,
  surroundings: Surroundings,
): Answer {
  const { memory = nothingKnown } = surroundings;
  const theirs = { ...surroundings, memory: lastingOf({ ...memory, household }) };
  const started = start(opened(now, NOTHING_OPEN), wish, theirs);
  return noting({ is: 'household', household }, started);
}

function breathe(first: readonly Reply[], now: Conversation, surroundings: Surroundings): Answer {
  const breathing = { routine: BREATHING };
  return after(first, start(opened(now, NOTHING_OPEN), breathing, surroundings));
}

function orElse(now: Conversation, words: 'check-no-heat' | 'check-no-massage'): Answer {
  return { next: now, replies: [say(words), ask('which-else', 'help-idle')] };
}

/** One of several things was it, so the others need no yes. */
function found({ ofSeveral: _, ...open }: Screening): Screening {
  return open;
}

/** The gates come after the screen, so whoever is asked about them has gone through it. */
function screened(now: Conversation, { screen }: Screening): Conversation {
  return screen ? { ...now, person: { ...now.person, screened: true } } : now;
}

/** The next question or, after the last, what was asked for. */
function goOnTo(open: Screening, now: Conversation, surroundings: Surroundings): Answer {
  const { ofSeveral, ...rest } = open;
  // Yes to several things, and then to none of them: nobody knows what it was.
  if (ofSeveral === 1)
    return breathe([say('check-none-of-them'), say('check-be-seen')], now, surroundings);
  const several = ofSeveral === undefined ? {} : { ofSeveral: ofSeveral - 1 };
  const [following, ...left] = rest.left;
  if (following) return asking({ ...rest, ...several, now: following, left }, now);
  const gated = [...new Set([...(now.person.gated ?? []), ...(open.gates ?? [])])];
  const passed = screened(now, open);
  const person = { ...passed.person, ...(gated.length > 0 ? { gated } : {}) };
  const started = start(opened({ ...passed, person }, NOTHING_OPEN), now.wish ?? {}, surroundings);
  return open.screen ? after([say('check-done')], started) : started;
}
