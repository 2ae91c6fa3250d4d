import { describe, expect, it } from 'vitest';
import {
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

  it('has words for every number up to ninety-nine', () => {
    const words = Array.from({ length: 100 }, (_, number) => numberInWords(number));
    expect(new Set(words).size).toBe(100);
    expect(words.join(' ')).not.toContain('undefined');
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
