import type { Answer, Heard } from '../answer.js';
import type { Course } from '../conversation.js';
import { ABOUT_PAIN_OPEN } from './aboutPain.js';
import { AFTER_ALARM } from './afterAlarm.js';
import { CHOOSING } from './choosing.js';
import { FROM_THERE } from './fromThere.js';
import { LEAVE_OUT } from './leaveOut.js';
import { CARRY_ON, NOTHING } from './nothing.js';
import { SCREENING } from './screening.js';
import type { Table } from './table.js';
import { TAKE_THROUGH } from './takeThrough.js';

type Tables = { readonly [Is in Course['is']]: Table<Extract<Course, { readonly is: Is }>> };

/** Every state that can be open, but for forgetting, and in each what every intent is answered with. */
export const OPEN: Tables = {
  nothing: NOTHING,
  'carry-on': CARRY_ON,
  'from-there': FROM_THERE,
  'take-through': TAKE_THROUGH,
  choosing: CHOOSING,
  'leave-out': LEAVE_OUT,
  screening: SCREENING,
  'about-pain': ABOUT_PAIN_OPEN,
  'after-alarm': AFTER_ALARM,
};

/** Answers from the table of what is open. */
export function fromTheTable(heard: Heard): Answer | null {
  const { open } = heard.now;
  // A layer of its own answers that.
  if (open.is === 'forgetting') return null;
  // What was understood ends a row of sentences that were not.
  const { unclear, ...rest } = heard.now;
  const now = heard.intent.intent === 'Unknown' && unclear ? { ...rest, unclear } : rest;
  return (OPEN[open.is] as Table)[heard.intent.intent]({ ...heard, now }, open);
}
