/**
 * The list that a map keeps for a key, begun when it is first asked for.
 *
 * @example listed(index, 'skip').push(rule)
 */
export function listed<Key, Value>(lists: Map<Key, Value[]>, key: Key): Value[] {
  const known = lists.get(key) ?? [];
  lists.set(key, known);
  return known;
}
