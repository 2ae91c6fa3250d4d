import type { Answer, Heard } from '../answer.js';
import type { Open } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { start } from '../playing/start.js';
import { interruptions } from './interrupted.js';
import { asIfNothingWereOpen, letBe } from './nothing.js';
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
  Yes: ({ now, surroundings }, { offered }) =>
    start(opened(now, NOTHING_OPEN), { routine: offered }, surroundings),
  No: letBe,
  NotSure: ({ now, surroundings }, open) => takenUp(open, [], now, surroundings),
  Repeat: ({ now, surroundings }, open) => takenUp(open, [], now, surroundings),
  Unknown: askOnceMore,
};

/** What nobody understood is no answer; a second time the offer is let go. */
function askOnceMore(heard: Heard, open: TakeThrough): Answer {
  const { now, surroundings } = heard;
  if (now.unclear !== undefined) return asIfNothingWereOpen(heard);
  const { next, replies } = takenUp(open, [], now, surroundings);
  return { next: { ...next, unclear: 1 }, replies };
}
