import type { Answer, Heard } from '../answer.js';
import type { Open } from '../conversation.js';
import { rest } from '../playing/stopped.js';
import { goOnWithout, goOnWithoutSide, offerLeaveOut } from '../playing/withoutWhatHurt.js';
import { interruptions } from './interrupted.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

type LeaveOut = Extract<Open, { is: 'leave-out' }>;

/**
 * "Shall I leave that one out and go on?" Whoever goes on after pain, in whatever words, goes on without what hurt;
 * anything unclear is asked once more, then it stays stopped.
 */
export const LEAVE_OUT: Table<LeaveOut> = {
  ...everyIntent<LeaveOut>(askOnceMore),
  ...interruptions<LeaveOut>(),
  Yes: without,
  Resume: without,
  Next: without,
  OtherSide: ({ now, surroundings }) => goOnWithoutSide(now, surroundings),
  StartRoutine: withoutFromTheStart,
  StartOver: withoutFromTheStart,
  No: stayAtRest,
  Stop: stayAtRest,
};

function without({ now, surroundings }: Heard): Answer {
  return goOnWithout(now, surroundings);
}

function withoutFromTheStart({ now, surroundings }: Heard): Answer {
  return goOnWithout(now, surroundings, true);
}

function stayAtRest({ now, surroundings }: Heard): Answer {
  return rest(now, surroundings);
}

function askOnceMore({ now, surroundings }: Heard, { again }: LeaveOut): Answer {
  return again || !now.session ? rest(now, surroundings) : offerLeaveOut(now, true);
}
