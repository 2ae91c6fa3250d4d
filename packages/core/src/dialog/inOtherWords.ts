import type { Intent } from '../intents/intent.js';
import { entryIn } from '../model/entryIn.js';
import type { Answer } from './answer.js';
import type { Conversation } from './conversation.js';
import type { DialogKey } from './dialogKey.js';
import { OTHER_WORDS } from './otherWords.js';
import type { Reply } from './reply.js';
import { say } from './reply.js';

/** So many answers back nothing is said again in the same words. */
const LATELY = 10;
/** How many letters mark an answer. */
const MARK = 4;
/** A stored conversation may have more of them. */
export const MOST_MARKS = 16 * MARK;

/** What is said before words that have been said lately. */
const LEADS: readonly DialogKey[] = ['once-more', 'same-as-before', 'as-said', 'still-so'];
/** A word that anybody says again and again. */
const SMALL: readonly DialogKey[] = ['goodbye', 'stopped', 'stopped-moving', 'paused', 'thanked'];

/**
 * The answer in words that were not said lately: somebody who hears the same to different sentences thinks that nobody
 * listens. Nothing goes before words that stop or send for help, and what was to be said again is.
 */
export function inOtherWords(
  answer: Answer,
  { said = '' }: Conversation,
  { intent }: Intent,
): Answer {
  const { next, replies, facts = [] } = answer;
  const isAlarm = facts.some(({ is }) => is === 'alarmed');
  const stays = isAlarm || intent === 'ReportPain' || intent === 'Repeat' || !isWhole(replies);
  if (stays) return remembering(answer, said, markOf(replies));
  const ways = [replies, ...otherWays(replies), ...LEADS.map((lead) => [say(lead), ...replies])];
  const fresh = ways.find((way) => !marksIn(said).includes(markOf(way))) ?? replies;
  return remembering({ ...answer, next, replies: fresh }, said, markOf(fresh));
}

/** The same answer with its first line in other words. */
function otherWays(replies: readonly Reply[]): (readonly Reply[])[] {
  const at = replies.findIndex((reply) => 'line' in reply);
  const first = replies[at];
  if (!first || !('line' in first)) return [];
  const key = first.line.key.replace(/^dialog\./, '');
  return (entryIn<readonly DialogKey[] | undefined>(OTHER_WORDS, key) ?? []).map((other) =>
    replies.with(at, { ...first, line: { ...first.line, key: `dialog.${other}` } }),
  );
}

/** What is read of a routine goes on from place to place, and says itself what it is. */
function isWhole(replies: readonly Reply[]): boolean {
  const [first, second] = replies.flatMap((reply) => ('line' in reply ? [reply.line.key] : []));
  const isSmall = second === undefined && SMALL.some((key) => first === `dialog.${key}`);
  return !isSmall && !replies.some(({ type }) => OF_A_ROUTINE.includes(type));
}

const OF_A_ROUTINE: readonly Reply['type'][] = ['perform', 'follow', 'forget'];

function remembering(answer: Answer, said: string, mark: string): Answer {
  if (mark === '') return answer;
  const marks = [...marksIn(said).filter((one) => one !== mark), mark].slice(-LATELY);
  return { ...answer, next: { ...answer.next, said: marks.join('') } };
}

function marksIn(said: string): string[] {
  return said.match(/.{4}/g) ?? [];
}

/** A mark of the words of an answer: four letters of a hash over their keys. */
function markOf(replies: readonly Reply[]): string {
  const lines = replies.flatMap((reply) =>
    reply.type === 'say' || reply.type === 'ask' ? [reply.line] : [],
  );
  if (lines.length === 0) return '';
  let hash = 5381;
  for (const letter of JSON.stringify(lines)) {
    hash = (hash * 33 + letter.charCodeAt(0)) % MOST_HASH;
  }
  return hash.toString(36).padStart(MARK, '0');
}

const MOST_HASH = 36 ** MARK;
