/** Numbers from 0 up to 1, one after the other, the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** What can go wrong with a sentence on the way. */
export const SLIPS = ['dropped word', 'swapped neighbors', 'letter slip'] as const;
export type Slip = (typeof SLIPS)[number];

/**
 * A sentence with one thing gone wrong.
 *
 * @param sentence words with spaces between
 * @param slip what goes wrong
 * @param next gives numbers from 0 up to 1
 * @returns the sentence afterwards
 * @example withSlip('my chest hurts', 'dropped word', seededNumbers(1))
 */
export function withSlip(sentence: string, slip: Slip, next: () => number): string {
  const words = sentence.split(' ');
  const at = Math.floor(next() * words.length);
  if (slip === 'dropped word') return words.toSpliced(at, 1).join(' ');
  if (slip === 'swapped neighbors') {
    const first = Math.min(at, Math.max(0, words.length - 2));
    return words.toSpliced(first, 2, ...words.slice(first, first + 2).reverse()).join(' ');
  }
  return words.with(at, withOtherLetter(words[at] ?? '', next)).join(' ');
}

function withOtherLetter(word: string, next: () => number): string {
  const at = Math.floor(next() * word.length);
  const letter = 'abcdefghijklmnopqrstuvwxyz'[Math.floor(next() * 26)];
  return word.slice(0, at) + letter + word.slice(at + 1);
}
