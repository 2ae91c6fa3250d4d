import type { AskingWords } from './askingWords.js';

/** Words in front of a question that are too few to tell anything. */
const FEWEST_TOLD = 3;

/**
 * The question behind what somebody tells first, who draws no breath between: "twelve hours at the wheel and my back is
 * locked how do I get out of here".
 *
 * @param tokens the words of a sentence
 * @param asking how a language asks
 * @returns the words from where the last question begins; nothing where nothing is told in front of it
 */
export function askedBehind(
  tokens: readonly string[],
  asking: Pick<AskingWords, 'behind' | 'claimed'> | undefined,
): readonly string[] | undefined {
  const begins = new Set(asking?.behind);
  const from = tokens.findLastIndex(
    (token, at) => begins.has(token) || begins.has(`${token} ${tokens[at + 1] ?? ''}`),
  );
  if (from < FEWEST_TOLD) return undefined;
  const question = tokens.slice(from);
  // "Is she right" asks about what was told.
  return asking?.claimed.includes(question.join(' ')) ? undefined : question;
}
