import type { Recording } from './recordings.js';

/** Of what was said before, so that nobody waits for it twice; a plan takes some milliseconds. */
const MOST_KEPT = 50;

/**
 * Keeps the recordings that were found last, and that there was none.
 *
 * @returns gives what is kept under a key, and else finds it
 * @example keptRecordings()('evening', () => null) // null
 */
export function keptRecordings(): (key: string, find: () => Recording | null) => Recording | null {
  const kept = new Map<string, Recording | null>();
  return (key, find) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find();
    for (const oldest of kept.keys()) {
      if (kept.size < MOST_KEPT) break;
      kept.delete(oldest);
    }
    kept.set(key, found);
    return found;
  };
}
