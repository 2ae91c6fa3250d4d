import type { Answer, Heard } from '../answer.js';
import type { Open } from '../conversation.js';
import { NOTHING_OPEN, opened } from '../conversation.js';
import { offerPlace } from '../playing/place.js';
import { start } from '../playing/start.js';
import { wishOf } from '../playing/wishOf.js';
import { interruptions } from './interrupted.js';
import { asIfNothingWereOpen, waits } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

type FromThere = Extract<Open, { is: 'from-there' }>;

/** "Shall we go on from where you stopped?" Who is not understood twice begins again. */
export const FROM_THERE: Table<FromThere> = {
  ...everyIntent<FromThere>(asIfNothingWereOpen),
  ...interruptions<FromThere>(),
  Yes: goOnThere,
  Resume: goOnThere,
  No: beginAgain,
  Pause: ({ now }) => waits(now),
  StartOver: beginAgain,
  StartRoutine: ({ now, intent, surroundings }) =>
    start(opened(now, NOTHING_OPEN), wishOf(intent.slots, now, surroundings), surroundings, false),
  Unknown: askOnceMore,
  Repeat: askOnceMore,
  Help: askOnceMore,
};

function goOnThere(heard: Heard): Answer {
  return from(heard, true);
}

function beginAgain(heard: Heard): Answer {
  return from(heard, false);
}

function askOnceMore(heard: Heard, { again }: FromThere): Answer {
  const place = heard.surroundings.memory?.place;
  if (!place) return asIfNothingWereOpen(heard);
  return again ? from(heard, false) : offerPlace(place, heard.now, heard.surroundings, true);
}

function from(heard: Heard, there: boolean): Answer {
  const { now, surroundings } = heard;
  const place = surroundings.memory?.place;
  if (!place) return asIfNothingWereOpen(heard);
  return start(opened(now, NOTHING_OPEN), place.wish, surroundings, there);
}
