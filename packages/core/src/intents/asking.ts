import type { Asked, AskedFor, AskingWords } from './askingWords.js';
import { WANTED } from './askingWords.js';
import type { Clauses } from './clauses.js';
import { clausesOf } from './clauses.js';
import type { IntentName } from './intent.js';
import { withoutFillers } from './reading.js';

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

/**
 * What a yes to a sentence would be said to.
 *
 * @param said the words of a sentence with their clauses
 * @param words how the language asks
 * @param fillers what stands for nothing around it
 * @returns the first kind whose words are heard
 * @example wantedIn(clausedIn('have I hurt the baby', cutting), words, fillers, cutting) // 'done'
 */
export function wantedIn(
  said: Clauses,
  words: AskingWords,
  fillers: readonly string[],
  cutting: Parameters<typeof clausesOf>[1],
): AskedFor {
  const clauses = clausesOf(said, cutting).map(
    (clause) => ` ${withoutFillers(clause, fillers).join(' ')} `,
  );
  const sentence = ` ${withoutFillers(said.tokens, fillers).join(' ')} `;
  const all = [sentence, ...clauses];
  const found = WANTED.find((kind) => {
    const { begins, holds, anywhere = [] } = words.wanted[kind] ?? {};
    if (anywhere.some((one) => sentence.includes(` ${one} `))) return true;
    if (!begins) return false;
    return all.some((clause) => {
      const lead = begins.find((one) => clause.includes(` ${one} `));
      if (lead === undefined) return false;
      const behind = clause.slice(clause.indexOf(` ${lead} `));
      return !holds || holds.some((one) => behind.includes(` ${one} `));
    });
  });
  return found ?? 'so';
}

/** Whether it is asked behind a statement, with no other word of a question before it. */
function isInside(clause: string, { whetherInside, how }: AskingWords): boolean {
  const found = whetherInside.map((one) => clause.indexOf(` ${one} `)).filter((at) => at > 0);
  if (found.length === 0) return false;
  const before = `${clause.slice(0, Math.min(...found))} `;
  return !how.some((one) => before.includes(` ${one} `));
}

/** What is asked for by "who says", "is there any study": its lead, and the words behind it that tell of what. */
export function sourceAskedIn(
  tokens: readonly string[],
  words: AskingWords | undefined,
): { readonly kind: 'who' | 'evidence'; readonly behind: readonly string[] } | undefined {
  if (!words) return undefined;
  const sentence = ` ${tokens.join(' ')} `;
  const leadOf = (phrases: readonly string[]) =>
    phrases.find((one) => sentence.startsWith(` ${one} `) && sentence !== ` ${one} `);
  const found = (['evidence', 'who'] as const).flatMap((kind) => {
    const lead = leadOf(words[kind]);
    return lead === undefined ? [] : [{ kind, behind: tokens.slice(lead.split(' ').length) }];
  });
  return found[0];
}
