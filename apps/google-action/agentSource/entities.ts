import { enUSPhrases } from '@supine/core/locales/en-US';
import { NO_SLOT } from '@supine/core/samples';
import { NO_VALUE_ID } from '../src/slotsOf.js';

/** Dialogflow's own entity for whole numbers; it brings figures for words. */
const NUMBER_ENTITY = '@sys.number-integer';

/** The slots of the core with the entity of each, as training phrases name it. */
export const ENTITIES: ReadonlyMap<string, string> = new Map(
  Object.keys(enUSPhrases.slotPhrases)
    .filter((slot) => slot !== NO_SLOT)
    .map((slot) => [slot, slot === 'minutes' ? NUMBER_ENTITY : `@${slot}`]),
);

/** An id of a slot, and what people call it. */
export interface EntityEntry {
  readonly value: string;
  readonly synonyms: readonly string[];
}

/**
 * The entities of the agent that are not Dialogflow's own: for every id of a slot, its words.
 *
 * @returns entries by the slot's name; each phrase stands once in a slot
 * @example entities().get('region')?.find(({ value }) => value === 'neck')?.synonyms.includes('neck') // true
 */
export function entities(): ReadonlyMap<string, readonly EntityEntry[]> {
  const own = [...ENTITIES].filter(([, entity]) => entity !== NUMBER_ENTITY);
  return new Map(own.map(([slot]) => [slot, entriesOf(slot)]));
}

function entriesOf(slot: string): EntityEntry[] {
  const ids = new Map<string, string>();
  const said = [
    ...Object.entries(enUSPhrases.signedPhrases?.[slot] ?? {}),
    ...Object.entries(enUSPhrases.slotPhrases[slot] ?? {}),
  ];
  // First what names no value: "back" is then no part of the back in particular.
  for (const [phrase, id] of [...valuelessOf(slot), ...said]) {
    if (!ids.has(phrase)) ids.set(phrase, String(id));
  }
  return [...new Set(ids.values())].map((value) => ({
    value,
    synonyms: [...ids].flatMap(([phrase, id]) => (id === value ? [phrase] : [])),
  }));
}

/** Phrases that are said in the place of a slot and tell no value of it. */
function valuelessOf(slot: string): [string, string][] {
  const mark = `{${slot}} `;
  return Object.keys(enUSPhrases.slotPhrases[NO_SLOT] ?? {})
    .filter((phrase) => phrase.startsWith(mark))
    .map((phrase) => [phrase.slice(mark.length), NO_VALUE_ID]);
}
