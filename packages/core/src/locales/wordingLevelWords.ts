import type { wordingLevels } from '../content/wordingLevels.js';

type Levels = typeof wordingLevels;

/** A line of some level; a line that two levels share has its words once. */
export type WordingLine = { [Id in keyof Levels]: Levels[Id]['lines'][number] }[keyof Levels];

/**
 * The words of every level. `{emergencyNumber}` and `{crisisLine}` are written out for the country, or as "your local
 * emergency number" and "a crisis line" where it is not known.
 */
export type WordingLevelWords = Readonly<Record<WordingLine, string>>;
