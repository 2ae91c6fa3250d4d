import { expect, it } from 'vitest';
import { standingClock } from './standingClock.js';

it('rings in the order of time, up to where it is moved, and for nothing that was taken back', () => {
  const clock = standingClock(0);
  const rung: number[] = [];
  const at = (ms: number) => clock.callAt(ms, () => rung.push(clock.now()));
  at(300);
  at(100);
  at(200)();
  expect([clock.ring(250), clock.ring(250), clock.ring(350), clock.ring(350)]).toEqual([
    ...[true, false, true, false],
  ]);
  expect(rung).toEqual([100, 300]);
});

it('rings for nothing when it is only set, and is never set back', () => {
  const clock = standingClock(1000);
  let rung = 0;
  clock.callAt(1500, () => {
    rung += 1;
  });
  clock.set(2000);
  clock.set(500);
  expect([clock.now(), rung]).toEqual([2000, 0]);
});
