import type { SleepPositionId } from '../content/ids.js';
import type { sleepPositions } from '../content/sleep-positions/index.js';

type Shelf = typeof sleepPositions;

/** The words of one sleep position, with one text for every line its entry names. */
export interface SleepPositionWords<Id extends SleepPositionId> {
  readonly name: string;
  /** What people call it, in lower case. */
  readonly aka: readonly string[];
  readonly lines: Readonly<Record<Shelf[Id]['lines'][number]['line'], string>>;
  /** One sentence. */
  readonly why: string;
}

/** Every sleep position's words. */
export type SleepPositionsWords = { readonly [Id in SleepPositionId]: SleepPositionWords<Id> };
