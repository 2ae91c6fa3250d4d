import type { Clauses } from './clauses.js';
import { clausesOf } from './clauses.js';
import type { IntentName } from './intent.js';
import { withoutFillers } from './reading.js';

/** How a question is asked: an answer begins with what that asks for. */
export type Asked =
  /** Whether it helps, is fine or is so: with yes or no. */
  | 'whether'
  /** Whether it is bad: with the opposite. */
  | 'whether-bad'
  /** Whether it comes from that: with how likely it is. */
  | 'whether-cause'
  /** What somebody else has said: with which of two things holds. */
  | 'claim'
  | 'claim-whether'
  /** Who says so: with a name. */
  | 'who'
  /** Whether anything shows it: with how much. */
  | 'evidence'
  /** "Take me through": with the first step. */
  | 'through'
  /** In any other way that wants an answer. */
  | 'how';

/** How one language asks. Phrases stand at the beginning of a clause where nothing else is said. */
export interface AskingWords {
  /** What a question begins with that wants yes or no, and what begins so and wants none: "can you tell me". */
  readonly whether: readonly string[];
  readonly notWhether: readonly string[];
  /** The same where a statement goes before it: "I am seventy is this my age". */
  readonly whetherInside: readonly string[];
  /** What a question begins with that wants more than yes or no. */
  readonly how: readonly string[];
  /** What a question begins with and no command does: "when will". */
  readonly outright: readonly string[];
  /** Anywhere: that offers a choice of two, which is answered by one of them. */
  readonly choice: readonly string[];
  readonly bad: readonly string[];
  readonly cause: readonly string[];
  readonly claims: readonly string[];
  /** At the end of what somebody else has said: "is he right". */
  readonly claimed: readonly string[];
  readonly who: readonly string[];
  readonly evidence: readonly string[];
  readonly through: readonly string[];
}

/** What can be asked in several ways. */
export const ASKABLE: readonly IntentName[] = [
  'AskRemedy',
  'SleepPosition',
  'ExplainCause',
  'NightWaking',
  'WhenToGetHelp',
  'TurnOver',
  'GetUp',
];

/**
 * How a sentence asks, if it does.
 *
 * @param said the words of a sentence with their clauses
 * @param words how the language asks; a language without them asks everything alike
 * @param fillers what stands for nothing around it
 * @returns the form, or nothing
 * @example askedIn(clausedIn('is it bad to sleep on my front', cutting), words, fillers, cutting) // 'whether-bad'
 */
export function askedIn(
  said: Clauses,
  words: AskingWords | undefined,
  fillers: readonly string[],
  cutting: Parameters<typeof clausesOf>[1],
): Asked | undefined {
  if (!words) return undefined;
  const clauses = clausesOf(said, cutting).map(
    (clause) => ` ${withoutFillers(clause, fillers).join(' ')} `,
  );
  const sentence = ` ${withoutFillers(said.tokens, fillers).join(' ')} `.replace(' or not ', ' ');
  const starts = (phrases: readonly string[]) =>
    [sentence, ...clauses].some((clause) => phrases.some((one) => clause.startsWith(` ${one} `)));
  const holds = (phrases: readonly string[]) =>
    phrases.some((one) => sentence.includes(` ${one} `));
  if (starts(words.through)) return 'through';
  const isWhether = [sentence, ...clauses].some(
    (clause) =>
      (words.whether.some((one) => clause.startsWith(` ${one} `)) &&
        !words.notWhether.some((one) => clause.startsWith(` ${one} `))) ||
      isInside(clause, words),
  );
  const wantsYes = isWhether && !holds(words.choice);
  if (holds(words.claims)) return wantsYes || holds(words.claimed) ? 'claim-whether' : 'claim';
  if (wantsYes) {
    if (holds(words.cause)) return 'whether-cause';
    return holds(words.bad) ? 'whether-bad' : 'whether';
  }
  return isWhether || starts(words.how) ? 'how' : undefined;
}

/** Whether it is asked behind a statement, with no other word of a question before it. */
function isInside(clause: string, { whetherInside, how }: AskingWords): boolean {
  const found = whetherInside.map((one) => clause.indexOf(` ${one} `)).filter((at) => at > 0);
  if (found.length === 0) return false;
  const before = `${clause.slice(0, Math.min(...found))} `;
  return !how.some((one) => before.includes(` ${one} `));
}

/** What is asked for by "who says", "is there any study": its lead, so that the rest tells of what. */
export function sourceAskedIn(
  tokens: readonly string[],
  words: AskingWords | undefined,
): 'who' | 'evidence' | undefined {
  if (!words) return undefined;
  const sentence = ` ${tokens.join(' ')} `;
  const begins = (phrases: readonly string[]) =>
    phrases.some((one) => sentence.startsWith(` ${one} `) && sentence !== ` ${one} `);
  if (begins(words.evidence)) return 'evidence';
  return begins(words.who) ? 'who' : undefined;
}
