import { askedBehind } from './askedBehind.js';
import type { Hearing } from './hearing.js';
import type { IntentName, Slots } from './intent.js';
import type { Nearest } from './nearestQuestion.js';

/** Questions that nothing here answers; what is near to them is none of ours. */
export const NOTHING_OF_OURS = 'none';
/** Answers further behind are none that anything could make likelier. */
const CHOSEN_AMONG = 6;
/** How near the very words of a question are. */
export const THE_SAME = 0.99;

/**
 * The nearest of all answers, and how near; nothing where what is asked is none of ours.
 *
 * @param tokens the words of a sentence
 * @param locale the questions of a language
 * @param likelier by how much an answer is likelier than its words alone make it
 */
export function nearestQuestion(
  tokens: readonly string[],
  { nearest, words }: Pick<Hearing, 'nearest' | 'words'>,
  likelier: (id: string) => number = () => 0,
): Nearest | undefined {
  const behind = askedBehind(tokens, words.asking);
  const all = nearest(tokens);
  const [first] = (behind ? together(all, nearest(behind), weightOf(behind)) : all)
    .slice(0, CHOSEN_AMONG)
    // In the very words of a question it is that one, whatever else is likely.
    .map(({ id, share }) => ({
      id,
      share,
      all: share + likelier(id) + (share >= THE_SAME ? 1 : 0),
    }))
    .sort((one, other) => other.all - one.all);
  return first?.id === NOTHING_OF_OURS ? undefined : first;
}

/** How much a question counts beside all that is said with it, for each of its words, and at most: "is that normal" tells little. */
const A_WORD = 0.08;
const MOST = 0.8;
const weightOf = (behind: readonly string[]) => Math.min(MOST, A_WORD * behind.length);

/** What is near to all that was said and to the question in it, the nearest first. */
function together(
  all: readonly Nearest[],
  behind: readonly Nearest[],
  weight: number,
): readonly Nearest[] {
  const shares = new Map(all.map(({ id, share }) => [id, share]));
  for (const { id, share } of behind) shares.set(id, (shares.get(id) ?? 0) + weight * share);
  return [...shares]
    .map(([id, share]) => ({ id, share: share / (1 + weight) }))
    .sort((one, other) => other.share - one.share);
}

/**
 * The answer that some words ask for, where its questions are near enough.
 *
 * @param tokens the words of a sentence
 * @param locale the questions of a language
 * @param least how near is near enough, from 0 to 1
 * @returns the id of the answer, or nothing
 */
export function questionAmong(
  tokens: readonly string[],
  locale: Pick<Hearing, 'nearest' | 'words'>,
  least: number,
): string | undefined {
  const nearest = nearestQuestion(tokens, locale);
  return nearest && nearest.share >= least ? nearest.id : undefined;
}

/**
 * What a question is, by what it asks: a way to lie, what a word means, when to get help, or an answer of its own.
 *
 * @param id what its questions stand by: `position/front`, `cause/disc`, `when-to-get-help`, or an answer
 */
export function meantByQuestion(id: string): {
  readonly intent: IntentName;
  readonly slots: Slots;
} {
  const [kind = '', value = ''] = id.split('/');
  switch (kind) {
    case 'position':
      return { intent: 'SleepPosition', slots: value === 'any' ? {} : { position: value } };
    case 'cause':
      return { intent: 'ExplainCause', slots: value === 'nonspecific' ? {} : { cause: value } };
    case 'turning-over':
      return { intent: 'TurnOver', slots: {} };
    case 'getting-up':
      return { intent: 'GetUp', slots: {} };
    case 'when-to-get-help':
      return { intent: 'WhenToGetHelp', slots: {} };
    default:
      return { intent: 'AskRemedy', slots: { question: id } };
  }
}
