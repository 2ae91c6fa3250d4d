import { catalogue, enUS } from '@supine/core';
import { urgentSamples } from '@supine/core/samples';
import { describe, expect, it } from 'vitest';
import { findingsOf } from '../model/finding.js';
import type { InteractionModel } from '../model/interactionModel.js';
import { MODEL_RULES } from '../model/modelRules.js';
import { NATURAL_SENTENCES } from '../model/naturalSentences.js';
import { readerOf } from '../model/readings.js';
import { intentNamed } from '../src/modelNames.js';
import { checkedInModel } from './checkedInModel.js';

const model = checkedInModel();
const { intents = [], types = [] } = model.interactionModel.languageModel;
const read = readerOf(model);
const samplesOf = (name: string) => intents.find((intent) => intent.name === name)?.samples ?? [];

/** The rule, what breaks it, and how a model is broken. */
const BROKEN: readonly (readonly [string, string, (model: InteractionModel) => void])[] = [
  ...(
    [
      ['one word', 'stretches'],
      ['a capital', 'my Back routine'],
      ['a figure', 'back stretch 2'],
      ['51 characters', `my ${'a'.repeat(48)}`],
      ['a launch word', 'my stretch start'],
      ['the possessive of a launch word', "my start's routine"],
      ['a connecting word', 'stretches for backs'],
      ['a wake word', 'alexa back stretch'],
      ['the word skill', 'back stretch skill'],
      ['an article beside one word', 'the stretch'],
      ['no words', ''],
    ] as const
  ).map(
    ([what, name]) =>
      [
        'invocation-name',
        what,
        (broken: InteractionModel) => {
          broken.interactionModel.languageModel.invocationName = name;
        },
      ] as const,
  ),
  ['intents-are-known', 'an intent of nobody', (broken) => rename(broken, 'Next', 'Sing')],
  ['intents-are-known', 'a figure', (broken) => rename(broken, 'Slower', 'Slower2')],
  [
    'intents-are-known',
    'a half name of slots',
    (broken) => rename(broken, 'Slower', 'ReportPain__symptom'),
  ],
  ['intents-are-named-once', 'another case', (broken) => rename(broken, 'Slower', 'FASTER')],
  ...[
    'AMAZON.HelpIntent',
    'AMAZON.StopIntent',
    'AMAZON.CancelIntent',
    'AMAZON.NavigateHomeIntent',
    'AMAZON.FallbackIntent',
    'AMAZON.PauseIntent',
    'AMAZON.ResumeIntent',
  ].map(
    (name) =>
      [
        'intents-that-must-be-there',
        `${name} gone`,
        (broken: InteractionModel) => rename(broken, name, 'Slower'),
      ] as const,
  ),
  ['intents-have-samples', 'silence', (broken) => teach(broken, 'Slower', null)],
  ['one-intent-per-sentence', 'the same', (broken) => teach(broken, 'Slower', 'faster')],
  ['one-intent-per-sentence', 'no apostrophe', (broken) => teach(broken, 'Slower', 'im pregnant')],
  ['one-intent-per-sentence', 'capitals', (broken) => teach(broken, 'Slower', 'Faster')],
  ...[
    'in 5 minutes',
    'slower, please',
    'slow-down',
    ' slower',
    'slow  down',
    '{Region} slower',
  ].map(
    (sample) =>
      [
        'sample-characters',
        `"${sample}"`,
        (broken: InteractionModel) => teach(broken, 'Slower', sample),
      ] as const,
  ),
  ['sample-characters', 'a speech', (broken) => teach(broken, 'Slower', 'so '.repeat(70).trim())],
  ['no-swearing', 'a curse', (broken) => teach(broken, 'Slower', 'slow the fuck down')],
  ['slots-are-declared', 'a slot', (broken) => teach(broken, 'Slower', 'slower for {region}')],
  [
    'slots-are-declared',
    'a slot that nobody says',
    (broken) => declare(broken, 'Slower', 'region', 'REGION'),
  ],
  [
    'slots-are-declared',
    'a type that nobody made',
    (broken) => declare(broken, 'StartRoutine', 'region', 'REGIONS'),
  ],
  [
    'slots-are-declared',
    'a slot twice',
    (broken) => teach(broken, 'NightWaking', '{region} and {region} woke me'),
  ],
  [
    'built-ins-take-no-slots',
    'next with a region',
    (broken) => {
      teach(broken, 'AMAZON.NextIntent', 'next {region}');
      declare(broken, 'AMAZON.NextIntent', 'region', 'REGION');
    },
  ],
  ['slot-values-are-ids', 'an id of nothing', (broken) => giveId(broken, 'REGION', 'elbow')],
  ['slot-values-are-ids', 'an id twice', (broken) => giveId(broken, 'REGION', 'hip')],
  [
    'slot-values-are-ids',
    'a missing id',
    (broken) => {
      typeOf(broken, 'EXERCISE').values?.pop();
    },
  ],
  ['slot-phrases', 'a hyphen', (broken) => call(broken, 'REGION', 'mid-back')],
  ['slot-phrases', 'a phrase of another value', (broken) => call(broken, 'REGION', 'hips')],
  ['slot-phrases', 'a long phrase', (broken) => call(broken, 'REGION', 'b'.repeat(141))],
  ['limits', 'too many samples', (broken) => teach(broken, 'Slower', ...numbered('slow', 121))],
  [
    'limits',
    'too many bytes',
    (broken) => teach(broken, 'Slower', ...numbered('x'.repeat(1000), 1500)),
  ],
  [
    'limits',
    'too many intents',
    (broken) => {
      for (const name of numbered('ReportPain__symptom_', 160)) {
        broken.interactionModel.languageModel.intents?.push({ name, samples: [name] });
      }
    },
  ],
  [
    'limits',
    'too many intents and types',
    (broken) => {
      for (const name of numbered('TYPE', 260)) {
        broken.interactionModel.languageModel.types?.push({ name });
      }
    },
  ],
  ['limits', 'too many phrases', (broken) => call(broken, 'REGION', ...numbered('back', 50_000))],
];

describe('the interaction model', () => {
  it('breaks no rule', () => {
    expect(findingsOf(MODEL_RULES, model)).toEqual([]);
  });

  it.each(BROKEN)('is found by %s with %s', (rule, _, breakIt) => {
    const broken = structuredClone(model);
    breakIt(broken);
    const own = MODEL_RULES.filter(({ name }) => name === rule);
    expect(findingsOf(own, broken).length).toBeGreaterThan(0);
  });

  it('has a broken model for every rule', () => {
    const broken = new Set(BROKEN.map(([rule]) => rule));
    expect([...broken].sort()).toEqual(MODEL_RULES.map(({ name }) => name).sort());
  });

  it('has every wording of an urgent alarm, in front of all else of its symptom', () => {
    const urgent = urgentSamples(catalogue, enUS);
    expect(urgent.length).toBeGreaterThan(90);
    for (const symptom of new Set(urgent.map(({ slots }) => slots['symptom'] ?? ''))) {
      const own = urgent.filter(({ slots }) => slots['symptom'] === symptom);
      const samples = samplesOf(intentNamed('ReportPain', { symptom }));
      expect(samples.slice(0, own.length), String(symptom)).toEqual(own.map(({ text }) => text));
    }
  });

  it.each(NATURAL_SENTENCES)('has the sentence "%s"', (sentence) => {
    expect(intents.flatMap(({ samples = [] }) => samples)).toContain(sentence);
  });

  it.each([
    [
      'five minutes for my lower back',
      { intent: 'StartRoutine', slots: { minutes: 5, region: 'lower-back' } },
    ],
    [
      'how should i sleep with upper back pain',
      { intent: 'SleepPosition', slots: { region: 'upper-back' } },
    ],
    ['my chest hurts', { intent: 'ReportPain', slots: { symptom: 'chest' } }],
    ["i can't feel my legs", { intent: 'ReportPain', slots: { symptom: 'both-legs' } }],
    ['i am pregnant', { intent: 'AvoidMovement', slots: { precaution: 'pregnant' } }],
    [
      'how do i do a pelvic tilt',
      { intent: 'DescribeExercise', slots: { exercise: 'pelvic-tilt' } },
    ],
    ['stretch my back', { intent: 'StartRoutine', slots: {} }],
    ['skip this one', { intent: 'Next', slots: {} }],
    ['never mind', { intent: 'Stop', slots: {} }],
  ])('reads "%s" as the core does', (sentence, meaning) => {
    expect(read(sentence)).toContainEqual(meaning);
  });

  it('reads nothing in a sentence about something else', () => {
    expect(read('what is the weather')).toEqual([]);
  });

  it('has intents, samples and phrases in these numbers', () => {
    const samples = intents.flatMap((intent) => intent.samples ?? []).length;
    const phrases = types
      .flatMap(({ values = [] }) => values)
      .reduce((sum, { name }) => sum + 1 + (name?.synonyms?.length ?? 0), 0);
    const bytes = Buffer.byteLength(JSON.stringify(model));
    console.log(
      `${intents.length} intents, ${samples} samples, ${types.length} types, ${phrases} phrases, ${bytes} bytes`,
    );
    expect(intents.length).toBeGreaterThan(80);
    expect(samples).toBeGreaterThan(5000);
    expect(phrases).toBeGreaterThan(2000);
  });
});

function intentOf(broken: InteractionModel, name: string) {
  const found = broken.interactionModel.languageModel.intents?.find((one) => one.name === name);
  if (!found) throw new Error(`The model has no ${name}.`);
  return found;
}

function typeOf(broken: InteractionModel, name: string) {
  const found = broken.interactionModel.languageModel.types?.find((one) => one.name === name);
  if (!found) throw new Error(`The model has no type ${name}.`);
  return found;
}

function rename(broken: InteractionModel, name: string, to: string): void {
  const [own] = [name, `AMAZON.${name}Intent`].filter((one) =>
    intents.some((intent) => intent.name === one),
  );
  intentOf(broken, own ?? name).name = to;
}

function teach(broken: InteractionModel, name: string, ...samples: (string | null)[]): void {
  const intent = intentOf(broken, name);
  const more = samples.filter((sample) => sample !== null);
  intent.samples = more.length === 0 ? [] : [...(intent.samples ?? []), ...more];
}

function declare(broken: InteractionModel, name: string, slot: string, type: string): void {
  const intent = intentOf(broken, name);
  intent.slots = [
    ...(intent.slots ?? []).filter((declared) => declared.name !== slot),
    { name: slot, type },
  ];
}

function giveId(broken: InteractionModel, type: string, id: string): void {
  typeOf(broken, type).values?.push({ id, name: { value: `my ${id}`, synonyms: [`own ${id}`] } });
}

function call(broken: InteractionModel, type: string, ...phrases: string[]): void {
  typeOf(broken, type).values?.[1]?.name?.synonyms?.push(...phrases);
}

/** As many different words, in letters only. */
function numbered(word: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => {
    const letters = Array.from(String(index), (digit) => 'abcdefghij'[Number(digit)]);
    return `${word}${letters.join('')}`;
  });
}
