import { describe, expect, it } from 'vitest';
import { wrongWords } from './wrongWords.js';

describe('words that were mistaken', () => {
  it.each([
    ['Hold it there.', 'hold it there', 0],
    ['Hold it there.', 'hold in there', 1],
    ['Hold it there.', 'hold there', 1],
    ['Hold it there.', 'so hold it right there', 2],
    ['Hold it there.', '', 3],
    ['Feather-light here.', 'feather light here', 0],
  ])('of “%s” heard as “%s” are %i', (said, heard, wrong) => {
    expect(wrongWords(said, heard)).toBe(wrong);
  });
});
