/** What a typographer writes, and what every engine knows. */
const PLAIN: readonly (readonly [RegExp, string])[] = [
  [/[‘’ʼ]/g, "'"],
  [/[“”]/g, '"'],
  [/\s*[–—]\s*/g, ', '],
  [/…/g, '...'],
  // Marks by which engines take orders: [[slnc 9000]] for macOS, [[f@n'i:m]] for espeak-ng, tags for others.
  [/[[\]<>{}|\\]/g, ' '],
  // A control character could end the text, and half of a surrogate pair is no letter.
  [/[\p{Cc}\p{Cf}\p{Cs}]/gu, ' '],
  [/\s+/g, ' '],
];

/**
 * A text as an engine reads it that is given nothing but letters.
 *
 * @param text any words
 * @returns the same words in one line, without signs that an engine might take for orders
 * @throws never
 * @example plainText('Rest — you’re [[slnc 9000]] done.') // "Rest, you're slnc 9000 done."
 */
export function plainText(text: string): string {
  return PLAIN.reduce((plain, [sign, word]) => plain.replace(sign, word), text).trim();
}

/**
 * The same for an engine that knows no letter outside ASCII.
 *
 * @param text any words
 * @returns the words with accents taken off, and other letters left out
 * @throws never
 * @example asciiText('A café in Zürich 🛏') // 'A cafe in Zurich'
 */
export function asciiText(text: string): string {
  return plainText(
    plainText(text)
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[^ -~]/g, ' '),
  );
}
