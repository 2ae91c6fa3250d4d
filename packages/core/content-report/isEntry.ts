/** The shelves by name, each keyed by the ids of its entries. */
export type Shelves = Readonly<Record<string, object>>;

/**
 * Whether `shelf/id` stands on the shelves.
 *
 * @example isEntry('sleep-positions/loose-fetal', { sleepPositions: { 'loose-fetal': entry } }) // true
 */
export function isEntry(path: string, shelves: Shelves): boolean {
  const [folder = '', id = '', ...rest] = path.split('/');
  const shelf = folder.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  if (rest.length > 0 || !Object.hasOwn(shelves, shelf)) return false;
  return Object.hasOwn(shelves[shelf] ?? {}, id);
}
