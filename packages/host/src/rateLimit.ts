import type { IncomingMessage } from 'node:http';
import { Refusal } from './refusal.js';
import { remoteAddress } from './remoteAddress.js';
import type { Allowance } from './tokenBuckets.js';
import { tokenBuckets } from './tokenBuckets.js';

/** How many requests a host answers. */
export interface RateLimitOptions {
  /** How many of your own proxies stand in front; none if left out. */
  readonly proxies?: number | undefined;
  /** For one address, or one IPv6 network; 60 at once and 10 a second if left out. */
  readonly each?: Allowance | undefined;
  /** For everybody together; 400 at once and 100 a second if left out. */
  readonly all?: Allowance | undefined;
  /** Milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

const EACH: Allowance = { burst: 60, perSecond: 10 };
const ALL: Allowance = { burst: 400, perSecond: 100 };
const RETRY_SECONDS = 10;

/**
 * Limits how often one address, and everybody together, may ask.
 *
 * @param options how often; each part has a default
 * @returns counts a request, and throws a Refusal with status 429 when there are too many
 * @example const limit = rateLimit({ proxies: 1 }); limit(request)
 */
export function rateLimit({
  proxies = 0,
  each = EACH,
  all = ALL,
  now = Date.now,
}: RateLimitOptions = {}): (request: IncomingMessage) => void {
  const takeOwn = tokenBuckets(each, now);
  const takeOfAll = tokenBuckets(all, now);
  return (request) => {
    // The address is counted first, so that one that asks too often uses up nothing of the common allowance.
    if (takeOwn(remoteAddress(request, proxies)) && takeOfAll('')) return;
    throw new Refusal(429, 'Too many requests. Try again later.', {
      'Retry-After': `${RETRY_SECONDS}`,
    });
  };
}
