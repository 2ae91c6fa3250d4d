import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holdsAlways } from '../../../test/properties.js';
import {
  aboutInWords,
  breathsInWords,
  durationInWords,
  minutesInWords,
  numberInWords,
  secondsInWords,
  timesInWords,
} from './durations.js';

describe('time in words', () => {
  it.each([
    [1, 'one minute'],
    [10, 'ten minutes'],
    [2.25, 'about two and a half minutes'],
  ])('%d minutes are "%s"', (minutes, words) => {
    expect(minutesInWords(minutes)).toBe(words);
  });

  it.each([
    [0, 'no time'],
    [10, 'a few seconds'],
    [42, 'about forty seconds'],
    [60, 'about one minute'],
    [200, 'about three and a half minutes'],
  ])('%d seconds are "%s"', (seconds, words) => {
    expect(durationInWords(seconds)).toBe(words);
  });

  it.each([
    [11, 'about ten seconds'],
    [15, 'about fifteen seconds'],
    [18, 'about twenty seconds'],
    [25, 'about half a minute'],
    [45, 'just under a minute'],
  ])('a hold of %d seconds lasts "%s"', (seconds, words) => {
    expect(aboutInWords(seconds)).toBe(words);
  });

  it.each([
    [0, 'zero'],
    [42, 'forty-two'],
    [100, 'one hundred'],
    [120, 'one hundred twenty'],
    [153, 'one hundred fifty-three'],
    [1_000, 'one thousand'],
    [12_345, 'twelve thousand three hundred forty-five'],
    [1_000_001, 'one million one'],
  ])('%d is "%s"', (number, words) => {
    expect(numberInWords(number)).toBe(words);
  });

  it('says every number so that it can be counted back, and no two alike', () => {
    const numbers = fc.oneof(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 0, max: 1e9 }));
    holdsAlways(
      'numbers in words',
      fc.property(numbers, (number) => {
        expect(numberOf(numberInWords(number))).toBe(number);
      }),
    );
    for (let number = 0; number <= 2_000; number += 1) {
      expect(numberOf(numberInWords(number))).toBe(number);
    }
  });

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e12])('does not try to say %d', (number) => {
    expect(() => numberInWords(number)).toThrow(RangeError);
  });

  it.each([
    [1, 'once', 'one slow breath', 'one second'],
    [2, 'twice', 'two slow breaths', 'two seconds'],
    [6, 'six times', 'six slow breaths', 'six seconds'],
    [40, 'forty times', 'slow breaths', 'forty seconds'],
  ])('%d is "%s", "%s" and "%s"', (number, times, breaths, seconds) => {
    expect([timesInWords(number), breathsInWords(number), secondsInWords(number)]).toEqual([
      times,
      breaths,
      seconds,
    ]);
  });
});

const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen';
const VALUES = new Map<string, number>([
  ...`${ONES} seventeen eighteen nineteen`.split(' ').map((word, value) => [word, value] as const),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + index * 10] as const),
]);
const SIZES = new Map([
  ['thousand', 1_000],
  ['million', 1_000_000],
  ['billion', 1_000_000_000],
]);

/** Counts a number in words back, as a listener does. */
function numberOf(words: string): number {
  let sum = 0;
  let below = 0;
  for (const word of words.split(/[ -]/)) {
    const size = SIZES.get(word);
    if (size) {
      sum += below * size;
      below = 0;
    } else if (word === 'hundred') below *= 100;
    else below += VALUES.get(word) ?? Number.NaN;
  }
  return sum + below;
}
