import type { Slots } from '@supine/core';

/** The id of words of a slot that name no value of it, such as a back that is no part of the back in particular. */
export const NO_VALUE_ID = 'none';

/**
 * The slots that were filled. Dialogflow sends an empty string for a parameter that nobody named.
 *
 * @param parameters parameters by name, with values of any kind
 * @example slotsOf({ region: 'neck', minutes: '' }) // { region: 'neck' }
 */
export function slotsOf(parameters: Readonly<Record<string, unknown>>): Slots {
  return Object.fromEntries(
    Object.entries(parameters).flatMap(([name, value]) => (isFilled(value) ? [[name, value]] : [])),
  );
}

function isFilled(value: unknown): value is string | number {
  if (typeof value === 'number') return true;
  return typeof value === 'string' && value !== '' && value !== NO_VALUE_ID;
}
