/** There is more to render than can wait. */
export class TooBusy extends Error {
  override readonly name = 'TooBusy';
}

/**
 * Does some work at once and lets some wait, in the order it came. Rendering takes a whole core: a hundred at once would
 * all be late, where twenty in a row are ready one after the other.
 *
 * @param atOnce how many are done at the same time
 * @param waiting how many more may wait
 * @returns does work in its turn; it rejects with what the work throws, or with TooBusy at once
 * @example const inTurn = renderQueue(2, 20); await inTurn(() => render(plan));
 */
export function renderQueue(atOnce: number, waiting: number) {
  const queue: (() => void)[] = [];
  let running = 0;
  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < atOnce) running += 1;
    else if (queue.length >= waiting) throw new TooBusy('Too many recordings are being made.');
    else await new Promise<void>((begin) => queue.push(begin));
    try {
      return await work();
    } finally {
      // The place goes straight to whoever waits: nobody who comes in between takes it.
      const next = queue.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
