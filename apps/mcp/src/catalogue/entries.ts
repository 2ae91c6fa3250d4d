import type { Locale } from '@supine/core';
import { buildRoutine, catalogue, compileTimeline, RoutineRefused } from '@supine/core';
import { answerCard, cardText, renderTranscript, titleOf } from '@supine/core/speech';
import { sourceIdsOf, sourcesRead } from './sources.js';

/** Shelves that can be read, by the names that they have in an address. */
const SHELVES = {
  routines: 'routines',
  exercises: 'exercises',
  massages: 'massages',
  'bed-moves': 'bedMoves',
  'sleep-positions': 'sleepPositions',
  remedies: 'remedies',
  causes: 'causes',
  disagreements: 'disagreements',
} as const;

/** The name of a shelf in an address. */
export type ShelfName = keyof typeof SHELVES;

/** Every shelf that can be read. */
export const SHELF_NAMES = Object.keys(SHELVES) as readonly ShelfName[];

/** An entry as an assistant lists it. */
export interface Listed {
  readonly id: string;
  readonly title: string;
}

/** The entries of a shelf, with their names. */
export function listedOn(name: ShelfName, locale: Locale): readonly Listed[] {
  const shelf = SHELVES[name];
  return Object.keys(catalogue[shelf]).map((id) => ({ id, title: titleOn(shelf, id, locale) }));
}

/** Whether a shelf has an entry. */
export function isEntry(name: ShelfName, id: string): boolean {
  return Object.hasOwn(catalogue[SHELVES[name]], id);
}

/**
 * An entry in words: what is said of it, or all that is read when it is done, with times, and what it rests on.
 *
 * @param name of the shelf
 * @param id of an entry that there is
 * @param locale the words
 * @example textOf('remedies', 'ice', enUS).startsWith('Cold') // true
 */
export function textOf(name: ShelfName, id: string, locale: Locale): string {
  const shelf = SHELVES[name];
  const sources = sourcesRead(sourceIdsOf(shelf, id)).map(
    ({ title, publisher, url, read }) => `${title} (${publisher}), ${url}, read on ${read}`,
  );
  return [titleOn(shelf, id, locale), wordsOn(shelf, id, locale), sources.join('\n')]
    .filter((part) => part !== '')
    .join('\n\n');
}

type Shelf = (typeof SHELVES)[ShelfName];
type Cards = 'remedies' | 'causes' | 'sleepPositions' | 'disagreements';

function isOfCards(shelf: Shelf): shelf is Cards {
  return ['remedies', 'causes', 'sleepPositions', 'disagreements'].includes(shelf);
}

function titleOn(shelf: Shelf, id: string, locale: Locale): string {
  const card = isOfCards(shelf) ? answerCard({ shelf, id }, catalogue, locale) : undefined;
  return card?.title ?? titleOf(id, locale);
}

/** Nobody can answer a page, so what is asked before a movement is said at its beginning, as in a recording. */
function wordsOn(shelf: Shelf, id: string, locale: Locale): string {
  if (isOfCards(shelf)) {
    const card = answerCard({ shelf, id }, catalogue, locale);
    return card ? cardText(card, locale) : '';
  }
  try {
    const request: { readonly routine: string; readonly oneWay: true } = {
      routine: id,
      oneWay: true,
    };
    return renderTranscript(compileTimeline(buildRoutine(request)), locale, { stop: 'say' });
  } catch (error) {
    if (error instanceof RoutineRefused) return error.message;
    throw error;
  }
}
