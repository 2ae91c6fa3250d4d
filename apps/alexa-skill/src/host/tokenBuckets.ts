/** How much somebody may ask for. */
export interface Allowance {
  /** As many at once. */
  readonly burst: number;
  readonly perSecond: number;
}

/** Somebody with a full bucket is like somebody never seen, so forgetting one is never hard on anybody. */
const MOST_KEPT = 10_000;

/**
 * Token buckets by name: each has `burst` tokens and gets `perSecond` back. As many names as are seen are not kept: the
 * one that asked the longest ago goes first.
 *
 * @param allowance tokens, for each name
 * @param now milliseconds since 1970
 * @param mostKept names
 * @returns takes one token of a name, or says false when there is none
 * @example const take = tokenBuckets({ burst: 60, perSecond: 10 }, Date.now); take('192.0.2.1') // true
 */
export function tokenBuckets(
  { burst, perSecond }: Allowance,
  now: () => number,
  mostKept = MOST_KEPT,
): (name: string) => boolean {
  const buckets = new Map<string, { tokens: number; atMs: number }>();
  return (name) => {
    const atMs = now();
    const known = buckets.get(name);
    // A clock that was put back gives nothing and takes nothing.
    const passedSeconds = known ? Math.max(0, atMs - known.atMs) / 1000 : 0;
    const tokens = known ? Math.min(burst, known.tokens + passedSeconds * perSecond) : burst;
    const isEnough = tokens >= 1;
    buckets.delete(name);
    buckets.set(name, { tokens: isEnough ? tokens - 1 : tokens, atMs });
    const [oldest] = buckets.keys();
    if (buckets.size > mostKept && oldest !== undefined) buckets.delete(oldest);
    return isEnough;
  };
}
