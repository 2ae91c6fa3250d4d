/** The command line was written wrongly. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** A number above 0, as an option's value. */
export function positiveNumber(option: string, text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text) ? Number(text) : 0;
  if (!(value > 0 && Number.isFinite(value))) {
    throw new UsageError(`--${option} takes a number above 0, not "${text}".`);
  }
  return value;
}

/** A whole number above 0, as an option's value. */
export function positiveInteger(option: string, text: string): number {
  const value = positiveNumber(option, text);
  if (!Number.isSafeInteger(value)) {
    throw new UsageError(`--${option} takes a whole number, not "${text}".`);
  }
  return value;
}

/** One of a few words, as an option's value. */
export function oneOf<Word extends string>(
  option: string,
  words: readonly Word[],
  text: string,
): Word {
  const word = words.find((one) => one === text);
  if (word === undefined) {
    throw new UsageError(`--${option} takes one of ${words.join(', ')}, not "${text}".`);
  }
  return word;
}

/** No more words than a command takes; a sentence of several words needs quotes. */
export function atMostOne(words: readonly string[], what: string): string | undefined {
  if (words.length > 1) {
    throw new UsageError(
      `There is one ${what} too many: "${words[1]}". Put quotes around a sentence.`,
    );
  }
  return words[0];
}
