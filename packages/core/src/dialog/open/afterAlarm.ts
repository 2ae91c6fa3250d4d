import { alarmLines } from '../alarm.js';
import type { Answer, Heard } from '../answer.js';
import type { Conversation, Open } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { asIfNothingWereOpen } from './nothing.js';
import type { Table } from './table.js';
import { everyIntent } from './table.js';

type AfterAlarm = Extract<Open, { is: 'after-alarm' }>;

/**
 * Somebody was sent for help. Whatever they say then is answered with what to do and whom to call, and nothing is offered
 * as if nothing had been said; only a wish that is plainly another one is met, and the questions come before it.
 */
export const AFTER_ALARM: Table<AfterAlarm> = {
  ...everyIntent<AfterAlarm>(sayAgain),
  SleepPosition: answerAndStay,
  ExplainCause: answerAndStay,
  AskRemedy: answerAndStay,
  WhenToGetHelp: answerAndStay,
  AskSource: answerAndStay,
  AvoidMovement: answerAndStay,
  Quieter: answerAndStay,
  StartRoutine: asIfNothingWereOpen,
  DescribeExercise: (heard, open) =>
    heard.intent.slots['exercise'] === undefined
      ? sayAgain(heard, open)
      : asIfNothingWereOpen(heard),
  NightWaking: asIfNothingWereOpen,
  TurnOver: asIfNothingWereOpen,
  GetUp: asIfNothingWereOpen,
  Stop: quietly,
};

/** The words for help once more, after a word that they were heard. */
function sayAgain({ now, intent, surroundings }: Heard, open: AfterAlarm): Answer {
  const isHeard = intent.intent === 'Thanks' || intent.intent === 'Yes';
  return alarmAgain(now, open, surroundings, isHeard ? 'alarm-thanks' : 'alarm-again');
}

/** The words for help once more. */
export function alarmAgain(
  now: Conversation,
  { symptom }: AfterAlarm,
  { catalogue, country }: Surroundings,
  first: DialogKey = 'alarm-again',
): Answer {
  const lines = alarmLines(symptom, catalogue, country) ?? [];
  const said = lines.filter(({ key }) => !key.endsWith('.stopped'));
  return {
    next: now,
    replies: [say(first), ...said.map((line) => ({ type: 'say', line }) as const)],
  };
}

function answerAndStay(heard: Heard, open: AfterAlarm): Answer {
  const { next, replies } = asIfNothingWereOpen(heard);
  const said = replies.filter(({ type }) => type === 'say');
  return said.length > 0 ? { next: { ...next, open }, replies: said } : sayAgain(heard, open);
}

/** Whoever wants quiet has it, with the number once more. */
function quietly({ now, surroundings: { country = '' } }: Heard): Answer {
  return {
    next: now,
    replies: [say('alarm-quiet', { emergencyNumber: country }), { type: 'end' }],
  };
}
