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
