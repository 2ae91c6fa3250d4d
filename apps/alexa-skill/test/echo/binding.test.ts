import { describe, expect, it } from 'vitest';
import { bound, deeplyBound, SpokenText } from './binding.js';

const NAMES = {
  payload: { hold: { seconds: 20, words: ['Hold.', 'Ease.'], speech: new SpokenText('<speak/>') } },
  index: 1,
  '@short': 5000,
};

/** An expression of a document, as APL writes it. */
const written = (expression: string) => `\${${expression}}`;

describe('an expression of a document', () => {
  it.each([
    ['payload.hold.seconds', 20],
    ['payload.hold.seconds * 1000 + 500', 20_500],
    ['payload.hold.words[index]', 'Ease.'],
    ["payload['hold'].words.length", 2],
    ['payload.nothing.at.all', undefined],
    ['index == 1 ? "one" : "more"', 'one'],
    ['!(index > 1) && index >= 1', true],
    ["'' || 'left'", 'left'],
    ['null ?? 7', 7],
    ['Math.max(3, -index, 2 % 2)', 3],
    ['10 / 4 - 1 < 2', true],
    ["'a' + index", 'a1'],
    ['index === 1', true],
    ['index !== 1', false],
  ])('%s is %j', (expression, value) => {
    expect(bound(written(expression), NAMES)).toEqual(value);
  });

  it('stands inside words, inside lists, and for a resource', () => {
    expect(bound(`${written('index')} of ${written('payload.hold.seconds')}`, NAMES)).toBe(
      '1 of 20',
    );
    expect(deeplyBound({ arguments: ['over', written('index')] }, NAMES)).toEqual({
      arguments: ['over', 1],
    });
    expect(bound('@short', NAMES)).toBe(5000);
    expect(bound(written('payload.hold.speech.url'), NAMES)).toBe(NAMES.payload.hold.speech);
  });

  it.each([['index +'], ['index index'], ['index # 1'], ['index(1)'], ['(index']])(
    'that is none is refused: %s',
    (expression) => {
      expect(() => bound(written(expression), NAMES)).toThrow(/^"/);
    },
  );
});
