import { expect, it } from 'vitest';
import { BIG_LINES, bigNumber } from './bigNumber.js';

it('is as high as it says, and each figure looks different', () => {
  const figures = Array.from({ length: 10 }, (_, figure) => bigNumber(figure));
  expect(figures.every((lines) => lines.length === BIG_LINES)).toBe(true);
  expect(new Set(figures.map((lines) => lines.join('\n'))).size).toBe(10);
});

it('puts figures side by side', () => {
  expect(bigNumber(17)).toEqual([
    '  ██     ██████',
    '████         ██',
    '  ██         ██',
    '  ██         ██',
    '██████       ██',
  ]);
});
