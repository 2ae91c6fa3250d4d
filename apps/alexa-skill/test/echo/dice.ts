/** Numbers that look thrown and are the same for the same seed. */
export interface Dice {
  /** A number from 0 up to 1. */
  throw(): number;
  /** A whole number from 0 up to a limit, which is never reached. */
  below(limit: number): number;
  /** True as often as the share says, from 0 to 1. */
  chance(share: number): boolean;
  /** One of a list. */
  oneOf<Thing>(things: readonly [Thing, ...Thing[]]): Thing;
}

/**
 * Dice from a seed (mulberry32, public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c).
 *
 * @param seed any whole number
 * @example diceFrom(1).below(6) === diceFrom(1).below(6) // true
 */
export function diceFrom(seed: number): Dice {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  return {
    throw: next,
    below: (limit) => Math.floor(next() * limit),
    chance: (share) => next() < share,
    oneOf: ([first, ...rest]) => {
      const index = Math.floor(next() * (rest.length + 1));
      return index === 0 ? first : (rest[index - 1] ?? first);
    },
  };
}
