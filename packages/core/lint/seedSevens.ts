/** Seven words in a row are more than chance, and fewer than a sentence. */
export const SEVEN = 7;

/** Every run of seven words of a text, without case and punctuation; a parameter of a line ends a run. */
export function sevensOf(text: string): string[] {
  return text.split(/\{\w+\}/).flatMap((piece) => {
    const words =
      piece
        .toLowerCase()
        .replace(/[’']/g, '')
        .match(/[a-z0-9]+/g) ?? [];
    return words.slice(SEVEN - 1).map((_, index) => words.slice(index, index + SEVEN).join(' '));
  });
}

/**
 * The trace of one run: 32 bits, so that the seed articles can be compared with and not read. FNV-1a, by its authors'
 * public constants. Of some 20,000 runs against some 5,000 traces, one catalogue in forty meets one by chance.
 */
export function traceOf(run: string): string {
  let hash = 0x811c9dc5;
  for (const character of run) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36).padStart(7, '0');
}
