/** Of what was said before, so that nobody waits for it twice; a plan takes some milliseconds. */
const MOST_KEPT = 50;

/**
 * Keeps what was found last, and that there was nothing.
 *
 * @returns gives what is kept under a key, and else finds it
 * @example keptFindings<number>()('evening', () => null) // null
 */
export function keptFindings<Found>(): (key: string, find: () => Found | null) => Found | null {
  const kept = new Map<string, Found | null>();
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
