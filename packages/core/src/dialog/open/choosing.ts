import type { Answer, Heard } from '../answer.js';
import { choose, offerList } from '../answers/choose.js';
import type { Open } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { start } from '../playing/start.js';
import { ask } from '../reply.js';
import { asIfNothingWereOpen, waits } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

type Choosing = Extract<Open, { is: 'choosing' }>;

/** "Which one would you like?" */
export const CHOOSING: Table<Choosing> = {
  ...everyIntent<Choosing>(asIfNothingWereOpen),
  Choose: choose,
  Yes: theOnlyOne,
  Resume: theOnlyOne,
  Pause: ({ now }) => waits(now),
  NotSure: theFirst,
  Repeat: nameAgain,
  No: ({ now }) => ({
    next: opened(now, NOTHING_OPEN),
    replies: [ask('which-else', 'help-idle')],
  }),
};

function theOnlyOne(heard: Heard): Answer {
  return heard.now.list?.length === 1 ? theFirst(heard) : nameAgain(heard);
}

/** They are named with the one that suits best in front. */
function theFirst({ now, surroundings }: Heard): Answer {
  const [routine = ''] = now.list ?? [];
  return start(opened(now, NOTHING_OPEN), { routine }, surroundings);
}

function nameAgain({ now, surroundings }: Heard): Answer {
  return offerList(now.list ?? [], now, surroundings);
}
