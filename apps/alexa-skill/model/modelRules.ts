import { catalogue } from '@supine/core';
import { enUSPhrases } from '@supine/core/locales/en-US';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import type { v1 } from 'ask-smapi-model';
import { BUILT_IN, NO_VALUE_ID, namedIntent } from '../src/modelNames.js';
import { findingsOf, type Rule, repeated } from './finding.js';
import type { InteractionModel } from './interactionModel.js';
import { INVOCATION_RULES } from './invocationRules.js';
import { SLOT_TYPES } from './slotTypes.js';
import { SWEARING, slotsIn } from './spokenSamples.js';

type Intent = v1.skill.interactionModel.Intent;
type SlotType = v1.skill.interactionModel.SlotType;

/**
 * https://developer.amazon.com/en-GB/docs/alexa/custom-skills/create-the-interaction-model-for-your-skill.html#limits
 * names the size, the intents, the intents with the types, and the characters of a value.
 */
const MOST_BYTES = 1_500_000;
const MOST_INTENTS = 250;
const MOST_INTENTS_AND_TYPES = 350;
const MOST_VALUE_CHARACTERS = 140;
/** An older limit, which nobody has taken back: https://stackoverflow.com/questions/46827106 */
const MOST_SLOT_VALUES = 50_000;
/** Our own: more of one kind outweighs the others. */
const MOST_SAMPLES = 120;
/** An example phrase may have so many characters, and it is the wake word, the name and a sample. */
const MOST_SAMPLE_CHARACTERS = 200;

const REQUIRED = [
  'AMAZON.HelpIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
  'AMAZON.NavigateHomeIntent',
  'AMAZON.FallbackIntent',
  // The skill plays audio.
  'AMAZON.PauseIntent',
  'AMAZON.ResumeIntent',
];
const SAMPLE = /^([a-z']+|\{[a-z]+\})( ([a-z']+|\{[a-z]+\}))*$/;
const PHRASE = /^[a-z']+( [a-z']+)*$/;

/** The ids that a slot may hold. Two stages of pregnancy are asked for, never said. */
const IDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['routine', Object.keys(catalogue.routines)],
  ['region', [...Object.keys(catalogue.regions), NO_VALUE_ID]],
  ['cause', Object.keys(catalogue.causes)],
  ['exercise', Object.keys(catalogue.exercises)],
  ['remedy', Object.keys(catalogue.remedies)],
  [
    'precaution',
    [...Object.keys(catalogue.precautions), ...MOVEMENT_TAGS].filter(
      (id) => id !== 'pregnant-early' && id !== 'pregnant-middle',
    ),
  ],
  ['setting', [...new Set(Object.values(enUSPhrases.slotPhrases['setting'] ?? {}).map(String))]],
]);

/** What the platform, and the skill behind it, ask of an interaction model. */
export const MODEL_RULES: readonly Rule<InteractionModel>[] = [
  {
    name: 'invocation-name',
    check: (model) =>
      findingsOf(INVOCATION_RULES, languageOf(model).invocationName ?? '').map(
        ({ message }) => message,
      ),
  },
  {
    name: 'intents-are-known',
    check: (model) =>
      namesOf(model).flatMap((name) => {
        if (!/^(AMAZON\.[A-Za-z]+|[A-Za-z_]+)$/.test(name)) return [`"${name}" is no legal name.`];
        const isKnown = name in BUILT_IN || namedIntent(name).intent !== 'Unknown';
        return isKnown ? [] : [`The skill does not know the intent ${name}.`];
      }),
  },
  {
    name: 'intents-are-named-once',
    check: (model) =>
      repeated(namesOf(model).map((name) => name.toLowerCase())).map(
        (name) => `${name} is there twice.`,
      ),
  },
  {
    name: 'intents-that-must-be-there',
    check: (model) =>
      REQUIRED.filter((name) => !namesOf(model).includes(name)).map(
        (name) => `${name} is missing.`,
      ),
  },
  {
    name: 'intents-have-samples',
    check: (model) =>
      intentsOf(model).flatMap(({ name = '', samples = [] }) =>
        name.startsWith('AMAZON.') || samples.length > 0 ? [] : [`${name} has no sample.`],
      ),
  },
  {
    name: 'one-intent-per-sentence',
    check: (model) => {
      const heard = intentsOf(model).flatMap(({ samples = [] }) => samples.map(soundOf));
      return repeated(heard).map((sample) => `"${sample}" is there twice.`);
    },
  },
  {
    name: 'sample-characters',
    check: (model) =>
      samplesOf(model)
        .filter((sample) => !SAMPLE.test(sample) || sample.length > MOST_SAMPLE_CHARACTERS)
        .map((sample) => `"${sample}" is not only letters, apostrophes and slots.`),
  },
  {
    name: 'no-swearing',
    check: (model) =>
      samplesOf(model)
        .filter((sample) => SWEARING.test(sample))
        .map((sample) => `"${sample}" swears.`),
  },
  { name: 'slots-are-declared', check: (model) => intentsOf(model).flatMap(undeclared(model)) },
  {
    name: 'built-ins-take-no-slots',
    check: (model) =>
      intentsOf(model).flatMap(({ name = '', slots = [] }) =>
        name.startsWith('AMAZON.') && slots.length > 0 ? [`${name} has slots.`] : [],
      ),
  },
  {
    name: 'slot-values-are-ids',
    check: (model) =>
      [...IDS].flatMap(([slot, ids]) => {
        const values = valuesOf(typesOf(model).get(SLOT_TYPES.get(slot) ?? ''));
        const there = values.map(({ id = '' }) => id);
        return [
          ...there.filter((id) => !ids.includes(id)).map((id) => `${slot} has no id "${id}".`),
          ...ids.filter((id) => !there.includes(id)).map((id) => `${slot} misses the id "${id}".`),
          ...repeated(there).map((id) => `${slot} has the id "${id}" twice.`),
        ];
      }),
  },
  {
    name: 'slot-phrases',
    check: (model) =>
      [...typesOf(model)].flatMap(([name, type]) => {
        const phrases = valuesOf(type).flatMap(phrasesOf);
        return [
          ...phrases
            .filter((phrase) => !PHRASE.test(phrase) || phrase.length > MOST_VALUE_CHARACTERS)
            .map((phrase) => `"${phrase}" of ${name} is not only letters and apostrophes.`),
          ...repeated(phrases.map(soundOf)).map((phrase) => `${name} has "${phrase}" twice.`),
        ];
      }),
  },
  {
    name: 'limits',
    check: (model) => {
      const intents = intentsOf(model).length;
      const types = typesOf(model).size;
      const values = [...typesOf(model).values()].flatMap(valuesOf).flatMap(phrasesOf).length;
      return [
        ...over(Buffer.byteLength(JSON.stringify(model)), MOST_BYTES, 'bytes'),
        ...over(intents, MOST_INTENTS, 'intents'),
        ...over(intents + types, MOST_INTENTS_AND_TYPES, 'intents and types'),
        ...over(values, MOST_SLOT_VALUES, 'phrases of slots'),
        ...intentsOf(model).flatMap(({ name, samples = [] }) =>
          over(samples.length, MOST_SAMPLES, `samples of ${name}`),
        ),
      ];
    },
  },
];

function languageOf(model: InteractionModel) {
  return model.interactionModel.languageModel;
}

function intentsOf(model: InteractionModel): readonly Intent[] {
  return languageOf(model).intents ?? [];
}

function namesOf(model: InteractionModel): string[] {
  return intentsOf(model).map(({ name = '' }) => name);
}

function samplesOf(model: InteractionModel): string[] {
  return intentsOf(model).flatMap(({ samples = [] }) => samples);
}

function typesOf(model: InteractionModel): ReadonlyMap<string, SlotType> {
  return new Map((languageOf(model).types ?? []).map((type) => [type.name ?? '', type]));
}

function valuesOf(type: SlotType | undefined) {
  return type?.values ?? [];
}

function phrasesOf({ name }: { name?: { value?: string; synonyms?: string[] } }): string[] {
  return [name?.value ?? '', ...(name?.synonyms ?? [])];
}

function undeclared(model: InteractionModel) {
  const types = typesOf(model);
  return ({ name = '', slots = [], samples = [] }: Intent): string[] => {
    const declared = slots.map((slot) => slot.name ?? '');
    const said = new Set(samples.flatMap(slotsIn));
    return [
      ...[...said]
        .filter((slot) => !declared.includes(slot))
        .map((slot) => `${name} does not declare {${slot}}.`),
      ...declared
        .filter((slot) => !said.has(slot))
        .map((slot) => `No sample of ${name} has {${slot}}.`),
      ...slots
        .filter(({ type = '' }) => type !== 'AMAZON.NUMBER' && !types.has(type))
        .map(({ type }) => `The type ${type} of ${name} is missing.`),
      ...samples
        .filter((sample) => repeated(slotsIn(sample)).length > 0)
        .map((sample) => `"${sample}" has a slot twice.`),
    ];
  };
}

/** What is heard of a sentence: case and apostrophes are not. */
function soundOf(sentence: string): string {
  return sentence.toLowerCase().replaceAll("'", '');
}

function over(count: number, most: number, what: string): string[] {
  return count > most ? [`${count} ${what}; at most ${most} are taken.`] : [];
}
