import type { bedMoves } from '../content/bed-moves/index.js';
import type { BedMoveId } from '../content/ids.js';

type Shelf = typeof bedMoves;

/** The words of one bed move, with one text for every line its entry names. */
export interface BedMoveWords<Id extends BedMoveId> {
  readonly name: string;
  /** What people call it, in lower case. */
  readonly aka: readonly string[];
  readonly lines: Readonly<Record<Shelf[Id]['lines'][number]['line'], string>>;
}

/** Every bed move's words. */
export type BedMovesWords = { readonly [Id in BedMoveId]: BedMoveWords<Id> };
