import { isObject, mustBe } from './argument.js';

/** Refuses what has no shelves. Whether another's catalogue is whole is for `parseCatalogue` to say. */
export function mustBeCatalogue(catalogue: unknown): void {
  const isMeant = isObject(catalogue) && 'exercises' in catalogue && 'routines' in catalogue;
  mustBe(isMeant, 'A catalogue is the built-in one, or what parseCatalogue gives', catalogue);
}
