/**
 * The entry of a shelf by its id, or nothing; never what every object has, such as `constructor`.
 *
 * @example entryIn(catalogue.routines, 'evening-wind-down')?.minutes // 10
 */
export function entryIn<Entry>(
  shelf: Readonly<Record<string, Entry>>,
  id: string,
): Entry | undefined {
  return Object.hasOwn(shelf, id) ? shelf[id] : undefined;
}
