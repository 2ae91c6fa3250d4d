import type { Intent } from '@supine/core';
import { NO_VALUE_ID, namedIntent } from '../src/modelNames.js';
import type { InteractionModel } from './interactionModel.js';
import { numberPhrases } from './numberPhrases.js';

/** A sample as words and slots, with the intent it belongs to. */
interface Pattern {
  readonly name: string;
  readonly words: readonly string[];
  readonly typeOf: ReadonlyMap<string, string>;
}

/** An id or a number; `null` for phrases that name no value. */
type SlotValue = string | number | null;

/** For every type, what each phrase stands for. */
type Phrases = ReadonlyMap<string, ReadonlyMap<string, SlotValue>>;

type SlotValues = readonly (readonly [slot: string, value: SlotValue])[];

/**
 * Everything that a sentence may mean by the letter of a model: the intents that have it as a sample, with the values of
 * their slots. What a platform makes of other sentences is its own business.
 *
 * @param model the interaction model
 * @returns a function from a sentence in words to its meanings; more than one where slots overlap
 * @example readerOf(model)('five minutes for my lower back')[0]?.slots // { minutes: 5, region: 'lower-back' }
 */
export function readerOf(model: InteractionModel): (sentence: string) => Intent[] {
  const { intents = [], types = [] } = model.interactionModel.languageModel;
  const phrases: Phrases = new Map([
    ['AMAZON.NUMBER', new Map<string, SlotValue>(numberPhrases())],
    ...types.map(({ name = '', values = [] }) => [name, phrasesOf(values)] as const),
  ]);
  // By the first word; those that begin with a slot stand under none.
  const patterns = new Map<string, Pattern[]>();
  for (const { name = '', samples = [], slots = [] } of intents) {
    const typeOf = new Map(slots.map((slot) => [slot.name ?? '', slot.type ?? '']));
    for (const words of samples.map(wordsOf)) {
      const [first = ''] = words;
      const key = first.startsWith('{') ? '' : first;
      patterns.set(key, [...(patterns.get(key) ?? []), { name, words, typeOf }]);
    }
  }
  return (sentence) => {
    const words = wordsOf(sentence);
    const candidates = [...(patterns.get(words[0] ?? '') ?? []), ...(patterns.get('') ?? [])];
    return candidates.flatMap((pattern) =>
      matches(pattern, 0, words, phrases).map((values) => meaningOf(pattern.name, values)),
    );
  };
}

function wordsOf(sentence: string): string[] {
  return sentence.toLowerCase().replaceAll("'", '').split(' ');
}

function phrasesOf(
  values: readonly { id?: string; name?: { value?: string; synonyms?: string[] } }[],
) {
  return new Map<string, SlotValue>(
    values.flatMap(({ id = '', name }) =>
      [name?.value ?? '', ...(name?.synonyms ?? [])].map(
        (phrase) => [phrase.replaceAll("'", ''), id === NO_VALUE_ID ? null : id] as const,
      ),
    ),
  );
}

/** Every way in which the rest of a pattern fits the rest of the words. */
function matches(
  pattern: Pattern,
  at: number,
  words: readonly string[],
  phrases: Phrases,
): SlotValues[] {
  const word = pattern.words[at];
  if (word === undefined) return words.length === 0 ? [[]] : [];
  if (!word.startsWith('{')) {
    return words[0] === word ? matches(pattern, at + 1, words.slice(1), phrases) : [];
  }
  const slot = word.slice(1, -1);
  const known = phrases.get(pattern.typeOf.get(slot) ?? '');
  return words.flatMap((_, last) => {
    const value = known?.get(words.slice(0, last + 1).join(' '));
    if (value === undefined) return [];
    const rest = matches(pattern, at + 1, words.slice(last + 1), phrases);
    return rest.map((values) => [[slot, value] as const, ...values]);
  });
}

function meaningOf(name: string, values: SlotValues): Intent {
  const { intent, slots } = namedIntent(name);
  const said = values.filter(
    (value): value is readonly [string, string | number] => value[1] !== null,
  );
  return { intent, slots: { ...slots, ...Object.fromEntries(said) } };
}
