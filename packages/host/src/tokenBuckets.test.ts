import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenBuckets } from './tokenBuckets.js';

describe('token buckets', () => {
  it('give as many at once as they hold, and then as many as come back', () => {
    let nowMs = 0;
    const take = tokenBuckets({ burst: 3, perSecond: 2 }, () => nowMs);
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([true, true, true, false]);
    nowMs += 499;
    expect(take('a')).toBe(false);
    nowMs += 1;
    expect([take('a'), take('a')]).toEqual([true, false]);
    nowMs += 60_000;
    expect([take('a'), take('a'), take('a'), take('a')]).toEqual([true, true, true, false]);
  });

  it('are one for each name', () => {
    const take = tokenBuckets({ burst: 1, perSecond: 1 }, () => 0);
    expect([take('a'), take('b'), take('__proto__'), take('a')]).toEqual([true, true, true, false]);
  });

  it('forget whoever asked the longest ago', () => {
    const take = tokenBuckets({ burst: 1, perSecond: 1 }, () => 0, 2);
    expect([take('a'), take('b'), take('a'), take('c'), take('a'), take('b')]).toEqual([
      true,
      true,
      false,
      true,
      false,
      true,
    ]);
  });

  it('never give more than what they held and what came back, whatever the clock does', () => {
    const steps = fc.array(fc.record({ passedMs: fc.integer({ min: -500, max: 2000 }) }), {
      maxLength: 80,
    });
    fc.assert(
      fc.property(steps, (all) => {
        let nowMs = 0;
        let given = 0;
        let forwardMs = 0;
        const take = tokenBuckets({ burst: 5, perSecond: 3 }, () => nowMs);
        for (const { passedMs } of all) {
          nowMs += passedMs;
          forwardMs += Math.max(0, passedMs);
          if (take('a')) given += 1;
        }
        expect(given).toBeLessThanOrEqual(5 + (forwardMs / 1000) * 3);
      }),
    );
  });
});
