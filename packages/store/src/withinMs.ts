/**
 * Does work that must not take long.
 *
 * @param limitMs how long it may take, in milliseconds
 * @param work what to do; its signal is given when nobody waits for it any more
 * @param tooLate what is told when it takes longer
 * @returns what the work gives
 * @throws what the work throws, or `tooLate`
 * @example await withinMs(1500, (signal) => ask(signal), () => new Error('Nobody answers.'))
 */
export async function withinMs<T>(
  limitMs: number,
  work: (signal: AbortSignal) => Promise<T>,
  tooLate: () => Error,
): Promise<T> {
  const control = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(tooLate());
      control.abort();
    }, limitMs);
  });
  try {
    // A race, for not everything in a client heeds a signal: the search for credentials does not.
    return await Promise.race([work(control.signal), limit]);
  } finally {
    clearTimeout(timer);
  }
}
