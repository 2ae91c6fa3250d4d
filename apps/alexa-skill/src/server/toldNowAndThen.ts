/** Whoever has mis-set something reads it soon; whoever knocks a thousand times fills no disk. */
const EVERY_MS = 60_000;
const MOST_SENTENCES = 100;

/**
 * Tells each sentence once a minute at most.
 *
 * @param log is told
 * @param now milliseconds since 1970
 * @returns takes a sentence
 * @example toldNowAndThen(console.error, Date.now)('Refused: the request is too old.')
 */
export function toldNowAndThen(
  log: (sentence: string) => void,
  now: () => number,
): (sentence: string) => void {
  const toldAt = new Map<string, number>();
  return (sentence) => {
    const atMs = now();
    if (atMs - (toldAt.get(sentence) ?? Number.NEGATIVE_INFINITY) < EVERY_MS) return;
    if (toldAt.size >= MOST_SENTENCES) toldAt.clear();
    toldAt.set(sentence, atMs);
    log(sentence);
  };
}
