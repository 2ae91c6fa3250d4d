/** A timer that is later than this stood behind other work. */
const LATE_MS = 50;
const LOOK_AGAIN_MS = 1000;

/**
 * Waits for an answer that may be too late. Where this thread itself was too busy to look in time, the answer may
 * long be there: it gets a second to be taken in.
 *
 * @param limitMs how long the answer may take, in milliseconds
 * @param tooLate is called once, unless the wait has been ended
 * @returns ends the wait
 */
export function patience(limitMs: number, tooLate: () => void): () => void {
  const dueMs = performance.now() + limitMs;
  let timer = setTimeout(() => {
    if (performance.now() < dueMs + LATE_MS) tooLate();
    else timer = setTimeout(tooLate, LOOK_AGAIN_MS);
  }, limitMs);
  return () => clearTimeout(timer);
}
