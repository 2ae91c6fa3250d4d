/** Something a person gave that no script can have. `message` is a whole sentence. */
export class HomeScriptError extends Error {
  override readonly name = 'HomeScriptError';
}

const LONGEST_NAME_CHARACTERS = 100;

/**
 * A device's name or a phrase as it was given, if a script can have it.
 *
 * @throws HomeScriptError with a sentence when it is empty, too long or more than one line
 */
export function checkedName(what: 'speaker' | 'phrase', text: string): string {
  if (text.trim() === '') throw new HomeScriptError(`The ${what} is empty.`);
  if (text.length > LONGEST_NAME_CHARACTERS) {
    throw new HomeScriptError(`The ${what} has more than ${LONGEST_NAME_CHARACTERS} characters.`);
  }
  if (/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/u.test(text)) {
    throw new HomeScriptError(`The ${what} has a line break or a sign in it that nobody can say.`);
  }
  return text;
}

/** A limit as it was given, if it is one. */
export function checkedLimit(what: string, value: number): number {
  if (Number.isSafeInteger(value) && value > 0) return value;
  throw new HomeScriptError(`${what} takes a whole number above 0, not ${value}.`);
}
