import { numberInWords } from '@supine/core/samples';

/** The platform's own type for numbers knows more; a routine is never longer. */
const HIGHEST = 99;

/**
 * Whole numbers as they are spoken, with their values.
 *
 * @returns the values by phrase
 * @example numberPhrases().get('twenty five') // 25
 */
export function numberPhrases(): ReadonlyMap<string, number> {
  return new Map(
    Array.from({ length: HIGHEST }, (_, index) => [
      numberInWords(index + 1).replaceAll('-', ' '),
      index + 1,
    ]),
  );
}
