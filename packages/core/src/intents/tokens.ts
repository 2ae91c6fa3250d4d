/** Said around a sentence without changing it. */
const FILLERS: ReadonlySet<string> = new Set([
  'um',
  'uh',
  'er',
  'erm',
  'hey',
  'ok',
  'okay',
  'please',
  'thanks',
  'now',
  'just',
  'love',
  'dear',
  'darling',
  'mate',
  'duck',
  'sweetheart',
]);

/**
 * The words of a sentence in lower case, without punctuation. Apostrophes are dropped, so "I'm" and "im" are equal.
 *
 * @example tokensOf("I'm lost!") // ['im', 'lost']
 */
export function tokensOf(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .replace(/['\u2018\u2019`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '');
}

/** A word of a template as it is heard: templates may write an apostrophe, sentences have none. */
export const asHeard = (word: string) => (word.includes("'") ? word.replaceAll("'", '') : word);

/**
 * The words of a sentence without an app's wake words in front, and once more without the fillers at both ends; the
 * second only where it differs and is not empty.
 *
 * @example readingsOf('um, please stop now', []) // [['um', 'please', 'stop', 'now'], ['stop']]
 */
export function readingsOf(sentence: string, wakeWords: readonly string[]): string[][] {
  const tokens = tokensOf(sentence);
  const called = new Set(wakeWords.flatMap(tokensOf));
  const whole = withoutEnds(
    tokens,
    (token) => called.has(token),
    () => false,
  );
  const fills = (token: string) => FILLERS.has(token);
  const bare = withoutEnds(tokens, (token) => called.has(token) || fills(token), fills);
  return [whole, bare].filter(
    (reading, index) => reading.length > 0 && (index === 0 || reading.length < whole.length),
  );
}

function withoutEnds(
  tokens: readonly string[],
  dropsInFront: (token: string) => boolean,
  dropsBehind: (token: string) => boolean,
): string[] {
  let start = 0;
  while (dropsInFront(tokens[start] ?? '')) start += 1;
  let end = tokens.length;
  while (end > start && dropsBehind(tokens[end - 1] ?? '')) end -= 1;
  return tokens.slice(start, end);
}
