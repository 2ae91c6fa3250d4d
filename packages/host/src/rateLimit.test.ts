import type { IncomingMessage } from 'node:http';
import { describe, expect, it } from 'vitest';
import { rateLimit } from './rateLimit.js';

/** The two fields of a request that are read. */
function from(address: string): IncomingMessage {
  const headers = { 'x-forwarded-for': address };
  return { socket: { remoteAddress: '127.0.0.1' }, headers } as unknown as IncomingMessage;
}

/** Whether each request in turn is let through. */
function passed(limit: ReturnType<typeof rateLimit>, addresses: readonly string[]): boolean[] {
  return addresses.map((address) => {
    try {
      limit(from(address));
      return true;
    } catch {
      return false;
    }
  });
}

describe('a rate limit', () => {
  it('stops one address and lets the others go on', () => {
    const clock = { nowMs: 0 };
    const limit = rateLimit({
      each: { burst: 2, perSecond: 1 },
      proxies: 1,
      now: () => clock.nowMs,
    });
    const asked = ['192.0.2.1', '192.0.2.1', '192.0.2.1', '192.0.2.2'];
    expect(passed(limit, asked)).toEqual([true, true, false, true]);
    clock.nowMs += 1000;
    expect(passed(limit, ['192.0.2.1'])).toEqual([true]);
  });

  it('stops everybody when all together ask too often', () => {
    const limit = rateLimit({ all: { burst: 3, perSecond: 1 }, proxies: 1, now: () => 0 });
    const asked = [1, 2, 3, 4, 5].map((last) => `192.0.2.${last}`);
    expect(passed(limit, asked)).toEqual([true, true, true, false, false]);
  });

  it('takes nothing from the common allowance for an address that is refused', () => {
    const none = { perSecond: 0 };
    const limit = rateLimit({
      each: { burst: 1, ...none },
      all: { burst: 2, ...none },
      proxies: 1,
    });
    const asked = [...Array(5).fill('192.0.2.1'), '192.0.2.2'];
    expect(passed(limit, asked)).toEqual([true, false, false, false, false, true]);
  });
});
