import { describe, expect, it } from 'vitest';
import { durationInWords, minutesInWords, numberInWords } from './durations.js';

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
});
