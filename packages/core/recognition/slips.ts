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

/** What can go wrong with a sentence that people say or type. */
export const SLIPS = ['misspelt', 'partial', 'reordered'] as const;
export type Slip = (typeof SLIPS)[number];

/** Shorter words are said and typed right: nobody turns "not" into "nxt". */
const SHORTEST_MISSPELT = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** Words without which a sentence says the same: articles, pronouns, possessives, fillers and auxiliaries. */
const EMPTY: ReadonlySet<string> = new Set(
  `a an the i im ive id me my his her its this that theres we you they your our
is are am was were be been being has have had having do does did will would got
oh god please now just really so very too also still well then some actually quite`.split(/\s+/),
);
/** Where one clause ends and the next begins. */
const BETWEEN = ['and', 'because', 'cos', 'so', 'but'];

/**
 * Every form of a sentence with one thing gone wrong.
 *
 * Misspelt: in a word of five letters or more, one letter doubled, dropped, swapped with the next or replaced by another;
 * a slip that makes another known word is none, for no reader could tell, and a word that is misspelt already stays as
 * it is. Partial: one empty word dropped, or all of
 * them at one end, as long as two words are left. Reordered: two neighbouring words, or two clauses, swapped.
 *
 * @param sentence words in lower case with spaces between
 * @param slip what goes wrong
 * @param next gives numbers from 0 up to 1, for the letters that replace others
 * @param isWord whether a word is known as it is
 * @example formsOf('my chest hurts', 'reordered', seededNumbers(1), () => true) // ['chest my hurts', 'my hurts chest']
 */
export function formsOf(
  sentence: string,
  slip: Slip,
  next: () => number,
  isWord: (word: string) => boolean,
): string[] {
  const words = sentence.split(' ');
  const forms =
    slip === 'misspelt'
      ? words.flatMap((word, at) =>
          misspelt(isWord(word) ? word : '', next)
            .filter((wrong) => !isWord(wrong))
            .map((wrong) => words.with(at, wrong)),
        )
      : slip === 'partial'
        ? partial(words)
        : reordered(words);
  return [...new Set(forms.map((form) => form.join(' ')))].filter(
    (form) => form !== sentence && form.includes(' '),
  );
}

function misspelt(word: string, next: () => number): string[] {
  if (word.length < SHORTEST_MISSPELT) return [];
  return Array.from(word, (letter, at) => {
    const [before, after] = [word.slice(0, at), word.slice(at + 1)];
    const other = letterFrom(next);
    return [
      before + letter + letter + after,
      before + after,
      before + after.slice(0, 1) + letter + after.slice(1),
      before + other + after,
    ];
  }).flat();
}

function partial(words: readonly string[]): string[][] {
  const isEmpty = (word: string) => EMPTY.has(word);
  const full = words.map((word) => !isEmpty(word));
  const dropped = words.flatMap((word, at) => (isEmpty(word) ? [words.toSpliced(at, 1)] : []));
  const [start, end] = [full.indexOf(true), full.lastIndexOf(true)];
  return [...dropped, words.slice(start), words.slice(0, end + 1), words.slice(start, end + 1)];
}

function reordered(words: readonly string[]): string[][] {
  const swapped = words.slice(1).map((word, at) => words.toSpliced(at, 2, word, words[at] ?? ''));
  const clauses = words.flatMap((word, at) =>
    BETWEEN.includes(word) && at > 0 && at < words.length - 1
      ? [[...words.slice(at + 1), word, ...words.slice(0, at)]]
      : [],
  );
  return [...swapped, ...clauses];
}

/** Harsher slips, in any word and anywhere: what they break is told, and nothing is held to them. */
export const HARSH_SLIPS = ['dropped word', 'swapped neighbors', 'letter slip'] as const;
export type HarshSlip = (typeof HARSH_SLIPS)[number];

/**
 * A sentence with one thing gone wrong anywhere.
 *
 * @param sentence words with spaces between
 * @param slip what goes wrong
 * @param next gives numbers from 0 up to 1
 * @returns the sentence afterwards
 * @example withSlip('my chest hurts', 'dropped word', seededNumbers(1))
 */
export function withSlip(sentence: string, slip: HarshSlip, next: () => number): string {
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
  return word.slice(0, at) + letterFrom(next) + word.slice(at + 1);
}

function letterFrom(next: () => number): string {
  return LETTERS[Math.floor(next() * LETTERS.length)] ?? '';
}
