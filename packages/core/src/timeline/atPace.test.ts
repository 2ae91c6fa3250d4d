import { describe, expect, it } from 'vitest';
import { atPace } from './atPace.js';

const line = (seconds: number) => ({ key: 'transition.settle-supine.onto-back', seconds });
const secondsAt = (pace: number, seconds: number, use = {}) =>
  atPace(pace)(line(seconds), use).map((one) => one.seconds);

describe('a line at a pace', () => {
  it('is itself where nobody has asked for another', () => {
    expect(atPace(0)(line(12), { acts: true })).toEqual([line(12)]);
  });

  it('has a quarter more for each "slower", up to three, and a fifth less for "faster", once', () => {
    expect([1, 2, 3, 4].map((pace) => secondsAt(pace, 8))).toEqual([[10], [13], [16], [16]]);
    expect([-1, -2].map((pace) => secondsAt(pace, 12))).toEqual([[10], [10]]);
  });

  it('is not hurried where it is words and hardly anything else', () => {
    expect(secondsAt(-1, 6)).toEqual([6]);
  });

  it('leaves nobody without a word for longer than twenty seconds', () => {
    expect(secondsAt(3, 14)).toEqual([20]);
    expect(secondsAt(3, 30)).toEqual([30]);
  });

  it('is followed by a word where what it asks takes long, and each such word is another one', () => {
    const paced = atPace(1);
    expect(paced(line(25), { acts: true })).toEqual([
      line(25),
      { key: 'cue.take-your-time', seconds: 7 },
    ]);
    expect(paced(line(25), { acts: true })[1]).toMatchObject({ params: { turn: 2 } });
  });

  it('holds nobody with empty lungs', () => {
    expect(secondsAt(3, 8, { acts: true, breathes: true })).toEqual([10]);
  });
});
