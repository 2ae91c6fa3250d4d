/**
 * Looks at every cell of a grid in one test, and fails once with the name of each cell that is wrong and what is wrong there.
 *
 * @param cells what each is called, and the cell
 * @param look throws where a cell is wrong
 */
export function holdsForEach<Cell>(
  cells: Iterable<readonly [name: string, cell: Cell]>,
  look: (cell: Cell, name: string) => void,
): void {
  const wrong: string[] = [];
  let looked = 0;
  for (const [name, cell] of cells) {
    looked += 1;
    try {
      look(cell, name);
    } catch (error) {
      wrong.push(`${name}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (looked === 0) throw new Error('The grid has no cell.');
  if (wrong.length > 0) {
    throw new Error(`${wrong.length} of ${looked} cells are wrong.\n\n${wrong.join('\n\n')}`);
  }
}
