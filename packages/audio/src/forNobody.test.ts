import { describe, expect, it } from 'vitest';
import { forNobody } from './forNobody.js';

describe('a request for a file, which hears nobody', () => {
  it.each([
    [{ routine: 'mid-back-five' }, { routine: 'mid-back-five', oneWay: true }],
    [
      { region: 'lower-back', avoid: ['twist'] },
      { region: 'lower-back', avoid: ['twist', 'on-front', 'on-hands-and-knees'], oneWay: true },
    ],
  ] as const)('%j becomes %j', (request, expected) => {
    expect(forNobody(request)).toEqual(expected);
  });
});
