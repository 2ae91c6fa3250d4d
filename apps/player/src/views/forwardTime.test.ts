import { expect, it } from 'vitest';
import { ForwardTime } from './forwardTime.js';

it('goes on from where it was when a place is gone back to', () => {
  const time = new ForwardTime();
  expect([10, 20, 5, 6, 30].map((place) => time.at(place))).toEqual([10, 20, 20, 21, 45]);
});

it('never runs backwards, whatever way one goes through a routine', () => {
  const places = [0, 3, 500, 90_000];
  const ways = (length: number): number[][] =>
    length === 0 ? [[]] : ways(length - 1).flatMap((way) => places.map((place) => [...way, place]));
  const backwards = ways(5).filter((way) => {
    const time = new ForwardTime();
    const shown = way.map((place) => time.at(place));
    return shown.some((at, index) => at < (shown[index - 1] ?? 0));
  });
  expect(backwards).toEqual([]);
});

it('begins at nought again with another routine', () => {
  const time = new ForwardTime();
  time.at(500);
  time.reset();
  expect(time.at(0)).toBe(0);
});
