/**
 * Refuses an argument that cannot be meant, where it comes in: a mistake in the call is told at the call, and not by
 * whatever trips over it later.
 *
 * @param isMeant whether the argument can be meant
 * @param wanted who wants what, with an example, such as `play wants a clock, such as clockFrom(…)`
 * @param given what came
 * @throws TypeError in one sentence
 */
export function mustBe(isMeant: boolean, wanted: string, given: unknown): asserts isMeant {
  if (!isMeant) throw new TypeError(`${wanted}, not ${shown(given)}.`);
}

/** What each field of an object may hold; a check throws where the value is nothing of the kind. */
export type Checks<Field extends string> = Readonly<Record<Field, (value: unknown) => void>>;

/**
 * Refuses an object with a field that holds what cannot be meant, and one that has a field too many: that was misspelt, and
 * what it asks for would be lost. A field that is left out, or `undefined`, is for whoever reads it.
 *
 * @param what the object, with its article, such as `A conversation`
 * @param checks all fields there are
 * @param required those that nobody reads something for when they are left out
 */
export function mustHold<Field extends string>(
  what: string,
  checks: Checks<Field>,
  given: object,
  required: readonly Field[] = [],
): void {
  for (const field of required) checks[field]((given as Record<string, unknown>)[field]);
  for (const [field, value] of Object.entries(given)) {
    if (!Object.hasOwn(checks, field)) {
      throw new TypeError(noField(what, field, Object.keys(checks)));
    }
    if (value !== undefined) checks[field as Field](value);
  }
}

/** Says that there is no such field, and which there are. */
export function noField(what: string, field: string, fields: readonly string[]): string {
  return `${what} has no field ${shown(field)}. Fields: ${fields.join(', ')}.`;
}

/** Checks for one of a few words. */
export function isOneOf(what: string, all: string, known: readonly string[]) {
  return (value: unknown): void => {
    if (!known.some((one) => one === value)) throw new TypeError(noSuch(what, value, all, known));
  };
}

/** Says that there is no such word, and which there are. */
export function noSuch(
  what: string,
  given: unknown,
  all: string,
  known: readonly string[],
): string {
  return `There is no ${what} ${shown(given)}. ${all}: ${listed(known, given)}.`;
}

/** So many are read; those of a list of tags, regions or routines are all there. */
const MOST_LISTED = 30;
const FEW = 10;

/** Names as a sentence can hold them: all of them, or the first that begin as what was given, and how many there are more. */
function listed(known: readonly string[], given: unknown): string {
  if (known.length <= MOST_LISTED) return known.join(', ');
  const start = String(given).slice(0, 1);
  const alike = known.filter((one) => one.startsWith(start));
  const few = [...new Set([...alike, ...known])].slice(0, FEW);
  return `${few.join(', ')} and ${known.length - few.length} more`;
}

/** Checks for true or false. */
export function isTrueOrFalse(field: string) {
  return (value: unknown): void =>
    mustBe(typeof value === 'boolean', `"${field}" is true or false`, value);
}

/** A value as a sentence can show it: not too long, and without what a terminal would obey. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 40)).replace(/\p{Cc}/gu, '');
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'function') return 'a function';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}

/** Whether something is an object that has fields. */
export function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
