/** How many requests are allowed. */
export interface Allowance {
  /** At once, after a quiet while. */
  readonly burst: number;
  /** Steadily, each second. */
  readonly perSecond: number;
}

/** Forgetting a name refills its bucket, so forgetting never harms anybody. */
const MOST_KEPT = 10_000;

/**
 * Token buckets by name: each holds `burst` tokens and regains `perSecond` of them every second. Only so many names are
 * kept; the one that asked longest ago is forgotten first.
 *
 * @param allowance the tokens of each name
 * @param now milliseconds since 1970
 * @param mostKept how many names are kept; 10,000 if left out
 * @returns takes one token of a name; false when there is none left
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
    // A clock that was set back neither gives nor takes tokens.
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
