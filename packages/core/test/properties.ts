import fc from 'fast-check';
import { runs } from '../../../depth.js';

/**
 * Runs a property as often as this run's depth asks for, and says its name where it fails.
 *
 * @param once how often at depth 1
 * @param quick how many are enough for `npm test`
 */
export function holdsAlways<T>(
  name: string,
  property: fc.IProperty<T>,
  once = 1_000,
  quick = 40,
): void {
  try {
    fc.assert(property, { numRuns: runs(once, quick) });
  } catch (error) {
    if (error instanceof Error) error.message = `${name}: ${error.message}`;
    throw error;
  }
}
