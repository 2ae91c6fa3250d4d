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
]);

/**
 * The words of a sentence in lower case, without punctuation. Apostrophes are dropped, so "I'm" and "im" are equal.
 *
 * @example tokensOf("I'm lost!") // ['im', 'lost']
 */
export function tokensOf(sentence: string): string[] {
  return sentence
    .toLowerCase()
    .replace(/['’‘`]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((token) => token !== '');
}

/** Takes an app's wake words off the front and fillers off both ends; a sentence of fillers only is left as it is. */
export function contentTokens(sentence: string, wakeWords: readonly string[]): string[] {
  const tokens = tokensOf(sentence);
  const skipped = new Set([...FILLERS, ...wakeWords.flatMap(tokensOf)]);
  let start = 0;
  while (start < tokens.length && skipped.has(tokens[start] ?? '')) start += 1;
  let end = tokens.length;
  while (end > start && FILLERS.has(tokens[end - 1] ?? '')) end -= 1;
  return start === end ? tokens : tokens.slice(start, end);
}
