/**
 * How deep this run goes. `npm test` leaves it at 0: a part of the large grids, some runs of each property. From 1 on it is
 * `npm run test:deep`: whole grids, and every property so many times as often.
 */
export const DEPTH = Number(process.env['SUPINE_DEPTH'] || 0);

/** Whether this is `npm run test:deep`. */
export const DEEP = DEPTH >= 1;

/** From where chance begins, in every property and every night: fixed in `npm test`, drawn afresh in `npm run test:deep`. */
export const SEED = Number(process.env['SUPINE_SEED'] || 20_261_121);

/**
 * How often a property is tried.
 *
 * @param once how often at depth 1
 * @param quick how many are enough for `npm test`
 */
export function runs(once: number, quick = 40): number {
  return DEEP ? once * DEPTH : Math.min(once, quick);
}

/**
 * The cells of a grid that this run looks at: evenly chosen, the first and the last among them.
 *
 * @param cells all of them
 * @param atMost how many are enough for `npm test`
 */
export function partOf<Cell>(cells: readonly Cell[], atMost: number): readonly Cell[] {
  if (DEEP || cells.length <= atMost) return cells;
  return Array.from(
    { length: atMost },
    (_, index) => cells[Math.round((index * (cells.length - 1)) / Math.max(1, atMost - 1))] as Cell,
  );
}
