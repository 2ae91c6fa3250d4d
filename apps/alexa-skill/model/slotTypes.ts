import { enUSPhrases } from '@supine/core/locales/en-US';
import { NO_SLOT, numberInWords } from '@supine/core/samples';
import type { v1 } from 'ask-smapi-model';
import { NO_VALUE_ID } from '../src/modelNames.js';

type SlotType = v1.skill.interactionModel.SlotType;

/** Amazon's own type for numbers; it brings digits. */
const NUMBER_TYPE = 'AMAZON.NUMBER';

/** The slots of the core with the type of each. */
export const SLOT_TYPES: ReadonlyMap<string, string> = new Map(
  Object.keys(enUSPhrases.slotPhrases)
    .filter((slot) => slot !== NO_SLOT)
    .map((slot) => [slot, slot === 'minutes' ? NUMBER_TYPE : slot.toUpperCase()]),
);

/**
 * The slot types of the model: for every id of a slot, what people call it.
 *
 * @returns the types that are not Amazon's own, each phrase once
 * @example slotTypes().find(({ name }) => name === 'REGION')?.values?.[0]?.id // 'neck'
 */
export function slotTypes(): SlotType[] {
  return [...SLOT_TYPES]
    .filter(([, type]) => type !== NUMBER_TYPE)
    .map(([slot, name]) => ({ name, values: valuesOf(slot) }));
}

function valuesOf(slot: string) {
  const phrases = new Map<string, string>();
  const heard = new Set<string>();
  const spoken = [
    ...Object.entries(enUSPhrases.signedPhrases?.[slot] ?? {}),
    ...Object.entries(enUSPhrases.slotPhrases[slot] ?? {}),
  ];
  // First what names no value: "back" is then no part of the back in particular.
  for (const [phrase, id] of [...valuelessOf(slot), ...spoken]) {
    const words = asSpoken(phrase);
    const sound = words.replaceAll("'", '');
    if (heard.has(sound)) continue;
    heard.add(sound);
    phrases.set(words, String(id));
  }
  return [...new Set(phrases.values())].map((id) => {
    const [value = '', ...synonyms] = [...phrases].flatMap(([words, of]) =>
      of === id ? [words] : [],
    );
    // Without another name a value is refused.
    return { id, name: { value, synonyms: synonyms.length > 0 ? synonyms : [`the ${value}`] } };
  });
}

/** Phrases that are said in the place of a slot and tell no value of it. */
function valuelessOf(slot: string): [string, string][] {
  const mark = `{${slot}} `;
  return Object.keys(enUSPhrases.slotPhrases[NO_SLOT] ?? {})
    .filter((phrase) => phrase.startsWith(mark))
    .map((phrase) => [phrase.slice(mark.length), NO_VALUE_ID]);
}

/** Letters, apostrophes and spaces: figures in words, no hyphens and commas. */
function asSpoken(phrase: string): string {
  return phrase
    .toLowerCase()
    .replace(/\d+/g, (figures) => numberInWords(Number(figures)))
    .replace(/[-,]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}
