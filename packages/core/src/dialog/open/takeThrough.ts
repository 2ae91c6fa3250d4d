import type { Answer, Heard } from '../answer.js';
import { askSource } from '../answers/askSource.js';
import type { Open } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { start } from '../playing/start.js';
import { ask } from '../reply.js';
import { asIfNothingWereOpen, letBe } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

type TakeThrough = Extract<Open, { is: 'take-through' }>;

/** "Shall I take you through it?" */
export const TAKE_THROUGH: Table<TakeThrough> = {
  ...everyIntent<TakeThrough>(asIfNothingWereOpen),
  Yes: ({ now, surroundings }, { offered }) =>
    start(opened(now, NOTHING_OPEN), { routine: offered }, surroundings),
  No: letBe,
  AskSource: sourceAndAskAgain,
};

/** Whoever asks who says so has not declined yet. */
function sourceAndAskAgain({ now, surroundings }: Heard, open: TakeThrough): Answer {
  const { next, replies } = askSource(opened(now, NOTHING_OPEN), surroundings);
  const said = replies.filter(({ type }) => type !== 'end');
  return {
    next: { ...next, open },
    replies: [...said, ask('take-through', 'take-through-again')],
  };
}
