import type { IntentName } from '../../intents/intent.js';
import type { Answer, Heard } from '../answer.js';
import type { Course } from '../conversation.js';
import { say } from '../reply.js';
import { asIfNothingWereOpen } from './nothing.js';
import type { Table } from './table.js';
import { takenUp } from './takenUp.js';

/** What may be asked in the middle of any question. */
export const QUESTIONS: readonly IntentName[] = [
  'SleepPosition',
  'ExplainCause',
  'AskRemedy',
  'ListRoutines',
  'WhenToGetHelp',
  'AskSource',
  'Quieter',
];

/** What may be asked or said in the middle of any question: it is answered, and the question is taken up in its place. */
export function interruptions<State extends Course>(): Partial<Table<State>> {
  return {
    ...Object.fromEntries(QUESTIONS.map((question) => [question, interrupted<State>])),
    Thanks: interrupted,
    History: interrupted,
    ConfirmOff: interrupted,
    Greet: ({ now, surroundings }, open) =>
      takenUp(open, [say('greeted-playing')], now, surroundings),
  };
}

/** Answers, offers nothing else, and asks the question that was open; nothing begins to move for it. */
export function interrupted<State extends Course>(heard: Heard, open: State): Answer {
  const { now, surroundings } = heard;
  const { next, replies } = asIfNothingWereOpen(heard);
  const { topic, list, person } = next;
  const answered = { ...now, person, ...(topic ? { topic } : {}), ...(list ? { list } : {}) };
  const said = replies.filter(({ type }) => type === 'say');
  const first = said.length > 0 ? said : [say('unknown-remedy-playing')];
  return takenUp(open, first, answered, surroundings);
}
