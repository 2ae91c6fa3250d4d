import { entryIn } from '../../model/entryIn.js';
import type { Answer, Heard } from '../answer.js';
import { after } from '../answer.js';
import { howLongOf } from '../answers/howLongOf.js';
import type { Open } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { start } from '../playing/start.js';
import { keptWish } from '../playing/wishOf.js';
import type { Reply } from '../reply.js';
import { say } from '../reply.js';
import { interrupted, interruptions } from './interrupted.js';
import { asIfNothingWereOpen, deniesAlarm, durationOf, letBe, waits } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';
import { takenUp } from './takenUp.js';

type TakeThrough = Extract<Open, { is: 'take-through' }>;

/** "Shall I take you through it?" */
export const TAKE_THROUGH: Table<TakeThrough> = {
  ...everyIntent<TakeThrough>(asIfNothingWereOpen),
  ...interruptions<TakeThrough>(),
  // Who asks how to lie, or what there is, wishes for something else.
  SleepPosition: asIfNothingWereOpen,
  ListRoutines: asIfNothingWereOpen,
  AskRemedy: anew,
  ExplainCause: anew,
  TurnOver: asIfNothingWereOpen,
  GetUp: asIfNothingWereOpen,
  Yes: begin,
  // "Go on then", and whoever is back, mean what was offered.
  Resume: begin,
  No: (heard, open) =>
    heard.intent.slots['more'] === undefined
      ? letBe(heard)
      : (deniesAlarm(heard) ?? heardAndOffered(heard, open)),
  Pause: ({ now }) => waits(now),
  NotSure: askAgain,
  // The answer, before what it offered.
  Repeat: (heard, open) => (heard.now.topic ? interrupted(heard, open) : askAgain(heard, open)),
  Next: askAgain,
  Previous: askAgain,
  OtherSide: askAgain,
  Slower: wishing,
  Faster: wishing,
  LongerHold: wishing,
  ShorterHold: wishing,
  TimeLeft: howLong,
  Unknown: notAnAnswer,
};

/**
 * Another question has an offer of its own, which a yes is then about; what has none leaves this one, but behind medicines
 * and what needs help nothing is offered any more.
 */
function anew(heard: Heard, open: TakeThrough): Answer {
  const answer = asIfNothingWereOpen(heard);
  const { open: left, topic } = answer.next;
  const { remedies } = heard.surroundings.catalogue;
  const entry = topic?.shelf === 'remedies' ? entryIn(remedies, topic.id) : undefined;
  const isNothing = left.is === 'nothing' && entry !== undefined && entry.offers === undefined;
  return isNothing || left.is === 'take-through' ? answer : interrupted(heard, open);
}

function begin({ now, surroundings }: Heard, { offered }: TakeThrough): Answer {
  const { pace, holds } = now.wish ?? {};
  const wish = { routine: offered, ...(pace ? { pace } : {}), ...(holds ? { holds } : {}) };
  return start(opened(now, NOTHING_OPEN), wish, surroundings);
}

/** How long that is done which was asked about, or what was offered takes. */
function howLong(heard: Heard, open: TakeThrough): Answer {
  const { now, surroundings } = heard;
  const { topic } = now;
  if (topic?.shelf === 'remedies' && howLongOf(topic.id, surroundings))
    return interrupted(heard, open);
  return takenUp(open, [durationOf(open.offered, undefined, surroundings)], now, surroundings);
}

/** "No, nothing like that, it's just sore" turns nothing down. */
function heardAndOffered({ now, surroundings }: Heard, open: TakeThrough): Answer {
  return takenUp(open, [say('heard-you')], now, surroundings);
}

function askAgain({ now, surroundings }: Heard, open: TakeThrough): Answer {
  return takenUp(open, [], now, surroundings);
}

/** What is wished for the routine before it begins waits with it. */
function wishing(heard: Heard, open: TakeThrough): Answer {
  const { said, now } = keptWish(heard);
  return takenUp(open, said, now, heard.surroundings);
}

/** Who talks on is heard; the offer is said once more, and then it waits. */
function notAnAnswer(heard: Heard, open: TakeThrough): Answer {
  const { now, intent, surroundings } = heard;
  const { aside, region } = intent.slots;
  if (region !== undefined) return asIfNothingWereOpen(heard);
  if (now.unclear !== undefined) {
    if (aside === undefined) return asIfNothingWereOpen(heard);
    return { next: { ...now, unclear: now.unclear + 1 }, replies: [say('take-your-time')] };
  }
  const first: readonly Reply[] = aside === undefined ? [] : [say('heard-you')];
  const { next, replies } = after(first, takenUp(open, [], now, surroundings));
  return { next: { ...next, unclear: 1 }, replies };
}
