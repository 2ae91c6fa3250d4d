import { afterForgetting } from '../../src/dialog/afterForgetting.js';
import type { Conversation, Open } from '../../src/dialog/conversation.js';
import type { Reply } from '../../src/dialog/reply.js';
import type { Responded } from '../../src/dialog/respond.js';
import { compose } from '../../src/english.js';
import type { Symptom } from '../../src/intents/intent.js';
import { enUS } from '../../src/locales/en-US/index.js';
import type { RoutineRequest } from '../../src/routine/request.js';
import { renderText } from '../../src/speech/renderText.js';
import { SYMPTOM_WORDS } from './sentences.js';

/** What somebody is answered, as a clinician reads it. */
export interface Outcome {
  /** The first words. */
  readonly said: string;
  /** What goes on, is asked, or is over. */
  readonly follows: string;
  /** The state afterwards, in words. */
  readonly open: string;
}

/** Enough to know an answer by. */
const MOST_WORDS = 14;

/** The state afterwards. One that is missing here does not compile. */
const OPEN_WORDS: Readonly<Record<Open['is'], string>> = {
  nothing: 'nothing',
  'carry-on': 'shall I carry on',
  'from-there': 'from where they stopped',
  'take-through': 'shall I take you through it',
  choosing: 'which one',
  'leave-out': 'shall I leave it out',
  screening: 'a question before a movement',
  'about-pain': 'a question about a pain',
  'after-alarm': 'sent for help',
  forgetting: 'shall I forget everything',
};

/** All words that send somebody for help. */
export function allWords([, replies]: Responded): string {
  return textOf(replies, 'say');
}

/** What came of an answer to a question, in one cell. */
export function followUp(before: Conversation, responded: Responded): string {
  const [next] = responded;
  if (next.open.is === 'after-alarm')
    return `**sent for help**: ${SYMPTOM_WORDS[next.open.symptom as Symptom]}`;
  const { said, follows } = outcomeOf(before, responded);
  const carries = next.open.is === 'carry-on' ? follows.replace(/; "[^"]*"$/, '') : follows;
  return [said, carries].filter((part) => part !== '').join(' → ');
}

/** What came of a sentence. */
export function outcomeOf(before: Conversation, [next, replies]: Responded): Outcome {
  return {
    said: firstWords(textOf(replies, 'say')),
    follows: [moves(before, next, replies), asks(replies), closes(replies)]
      .filter((part) => part !== '')
      .join('; '),
    open: OPEN_WORDS[next.open.is],
  };
}

function textOf(replies: readonly Reply[], type: 'say' | 'ask'): string {
  return renderText(compose(afterForgetting(replies, true).filter((one) => one.type === type)));
}

function firstWords(text: string): string {
  const sentences = text.split(/(?<=[.?!]) /);
  const first: string[] = [];
  for (const sentence of sentences) {
    const words = [...first, sentence].join(' ').split(' ').length;
    if (first.length > 0 && words > MOST_WORDS) break;
    first.push(sentence);
  }
  return first.length < sentences.length ? `${first.join(' ')} …` : text;
}

function moves(before: Conversation, next: Conversation, replies: readonly Reply[]): string {
  const reads = replies.some(({ type }) => type === 'perform' || type === 'follow');
  const was = before.session;
  const now = next.session;
  if (reads && now) {
    if (!was || was.status === 'ended' || nameOf(was.request) !== nameOf(now.request))
      return `${nameOf(now.request)} begins`;
    return sameAs(was.request, now.request)
      ? 'the routine goes on'
      : 'the routine goes on, changed';
  }
  if (!was || was.status === 'ended' || !now) return '';
  return now.status === 'ended' ? 'the routine is over' : 'nothing moves';
}

const sameAs = (one: RoutineRequest, other: RoutineRequest) =>
  JSON.stringify(one) === JSON.stringify(other);

function nameOf({ routine = '' }: RoutineRequest): string {
  const { routines, exercises, bedMoves, sleepPositions } = enUS;
  const shelves: Readonly<Record<string, { readonly name: string } | undefined>> = {
    ...routines,
    ...exercises,
    ...bedMoves,
    ...sleepPositions,
  };
  return `*${shelves[routine]?.name ?? routine}*`;
}

function asks(replies: readonly Reply[]): string {
  const question = textOf(replies, 'ask');
  return question === '' ? '' : `"${question}"`;
}

function closes(replies: readonly Reply[]): string {
  const end = replies.find(({ type }) => type === 'end');
  if (end?.type !== 'end') return '';
  return end.alarmed ? 'the words stay in sight' : 'quiet';
}
