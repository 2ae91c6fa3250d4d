const last = new Map<string, Promise<unknown>>();

/**
 * Does work on one thing after the work on it that was asked for before, whether that went well or not.
 *
 * @param thing what is worked on; work on different things does not wait
 * @param work what to do
 * @returns what the work gives
 * @throws what the work throws
 * @example await Promise.all([inTurn('a', first), inTurn('a', second)]) // second begins when first has ended
 */
export function inTurn<T>(thing: string, work: () => Promise<T>): Promise<T> {
  const mine = (last.get(thing) ?? Promise.resolve()).then(work, work);
  last.set(thing, mine);
  const forget = () => {
    if (last.get(thing) === mine) last.delete(thing);
  };
  mine.then(forget, forget);
  return mine;
}
