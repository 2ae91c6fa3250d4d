/** Names that every object inherits: whatever is looked up by name has to know them from its own. */
export const PROTOTYPE_NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
] as const;

/**
 * Every place in a value, as a list of keys.
 *
 * @example pathsOf({ a: [1] }) // [[], ['a'], ['a', '0']]
 */
export function pathsOf(value: unknown): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [
    [],
    ...Object.entries(value).flatMap(([key, inner]) =>
      pathsOf(inner).map((path) => [key, ...path]),
    ),
  ];
}

/**
 * The same value with something else in one place; what is given stays as it is.
 *
 * @param path a list of keys, as `pathsOf` gives them
 * @example withAt({ a: [1] }, ['a', '0'], 2) // { a: [2] }
 */
export function withAt(value: unknown, [key, ...rest]: readonly string[], put: unknown): unknown {
  if (key === undefined) return put;
  const copy = (Array.isArray(value) ? [...value] : { ...Object(value) }) as Record<
    string,
    unknown
  >;
  copy[key] = withAt(copy[key], rest, put);
  return copy;
}
