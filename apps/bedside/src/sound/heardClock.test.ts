import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { heardClock } from './heardClock.js';

describe('a clock that goes as far as what was heard', () => {
  it('calls back at the time that was asked for, however late the page wakes', () => {
    const clock = heardClock(1_000);
    const rang: number[] = [];
    for (const atMs of [9_000, 4_000, 4_000, 30_000]) {
      clock.callAt(atMs, () => rang.push(clock.now()));
    }
    clock.moveTo(20_000.7);
    expect(rang).toEqual([4_000, 4_000, 9_000]);
    expect(clock.now()).toBe(20_000);
    expect(clock.nextMs()).toBe(30_000);
  });

  it('calls back late what was lost', () => {
    const clock = heardClock();
    const rang: number[] = [];
    clock.callAt(5_000, () => rang.push(clock.now()));
    clock.jumpTo(90_000);
    expect(rang).toEqual([90_000]);
  });

  it('never goes back, keeps the order, and keeps what is asked for on the way', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(50_000), { maxLength: 30 }),
        fc.array(fc.nat(60_000)),
        (asked, moves) => {
          const clock = heardClock();
          const rang: number[] = [];
          for (const atMs of asked) {
            clock.callAt(atMs, () => {
              rang.push(clock.now());
              clock.callAt(clock.now() + 7, () => rang.push(clock.now()));
            });
          }
          for (const toMs of moves) clock.moveTo(toMs);
          clock.moveTo(70_000);
          expect(rang).toEqual(rang.toSorted((one, other) => one - other));
          expect(rang.length).toBe(2 * asked.length);
          expect(clock.nextMs()).toBe(Infinity);
        },
      ),
    );
  });

  it('does not call back what was taken back', () => {
    const clock = heardClock();
    let rang = 0;
    const unset = clock.callAt(10, () => {
      rang += 1;
    });
    unset();
    clock.moveTo(100);
    expect(rang).toBe(0);
  });
});
