import { listOf, recordOf } from '../../../src/record.js';
import type { Finding } from './finding.js';
import { when } from './finding.js';

/** https://developer.amazon.com/en-US/docs/alexa/interaction-model-design/design-the-invocation-name-for-your-skill.html */
const LAUNCH_WORDS = 'run start play resume use launch ask open tell load begin enable'.split(' ');
const CONNECTING_WORDS = 'to from in using with about for that by if and whether'.split(' ');
const WAKE_WORDS = 'alexa amazon echo computer skill app'.split(' ');
const SMALL_WORDS = 'the a an for to of about up by at off with'.split(' ');
/** Longer ones are not confirmed to be taken. */
const MOST_NAME_CHARACTERS = 50;

/** A model with what it has to agree with. */
export interface ModelCase {
  /** `interactionModels/custom/<locale>.json`. */
  readonly model: unknown;
  /** The phrases of the store's page. */
  readonly examplePhrases: readonly string[];
  /** Slot types by name, with every id that the skill knows for it. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Rule 33: the invocation name, one intent for an utterance, example phrases, slot values. */
export function modelFindings({ model, examplePhrases, ids }: ModelCase): Finding[] {
  const { languageModel } = recordOf(recordOf(model)['interactionModel']);
  const { invocationName, intents, types } = recordOf(languageModel);
  const name = String(invocationName);
  const samples = listOf(intents).flatMap((intent) =>
    listOf(recordOf(intent)['samples']).map((sample) => ({
      intent: String(recordOf(intent)['name']),
      sample: plain(String(sample)),
    })),
  );
  return [
    ...nameFindings(name),
    ...sameFindings(samples),
    ...examplePhrases.flatMap((phrase) => exampleFindings(phrase, name, samples)),
    ...Object.entries(ids).flatMap(([type, known]) => slotFindings(type, known, types)),
  ];
}

type Sample = { readonly intent: string; readonly sample: string };

function plain(sample: string): string {
  return sample.toLowerCase().replaceAll("'", '').replace(/\s+/g, ' ').trim();
}

function nameFindings(name: string): Finding[] {
  const words = name.split(' ');
  const wrong = [
    ...words.filter((word) => [...LAUNCH_WORDS, ...CONNECTING_WORDS, ...WAKE_WORDS].includes(word)),
    ...(words.length === 2 ? words.filter((word) => SMALL_WORDS.includes(word)) : []),
  ];
  return [
    ...when(words.length < 2, 33, `the invocation name "${name}" of one word`),
    ...when(!/^[a-z][a-z' .]*$/.test(name), 33, `the characters of "${name}"`),
    ...when(name.length > MOST_NAME_CHARACTERS, 33, `an invocation name of ${name.length}`),
    ...wrong.map((word) => ({ rule: 33, message: `"${word}" in the invocation name` })),
  ];
}

function sameFindings(samples: readonly Sample[]): Finding[] {
  const intentOf = new Map<string, string>();
  return samples.flatMap(({ intent, sample }) => {
    const other = intentOf.get(sample);
    intentOf.set(sample, intent);
    const same = other !== undefined && other !== intent;
    return when(same, 33, `"${sample}" in ${other} and in ${intent}`);
  });
}

function exampleFindings(phrase: string, name: string, samples: readonly Sample[]): Finding[] {
  const said = plain(phrase)
    .replace(/[.,?!]/g, '')
    .replace(/^alexa /, '');
  const launch = new RegExp(`^(open|start|launch|begin|run|load|talk to) ${plain(name)}$`);
  const asked = new RegExp(`^(?:ask|tell|open) ${plain(name)} (?:and |to |for |about |that )?`);
  const words = said.replace(asked, '');
  const isSample = samples.some(({ sample }) => {
    // Where a sample has a slot, a phrase has words.
    const pattern = new RegExp(`^${sample.replace(/\{\w+\}/g, '[a-z0-9 ]+')}$`);
    return pattern.test(words) || pattern.test(`to ${words}`);
  });
  return when(!launch.test(said) && !isSample, 33, `the example phrase "${phrase}" is no sample`);
}

function slotFindings(type: string, known: readonly string[], types: unknown): Finding[] {
  const found = listOf(types).find((one) => recordOf(one)['name'] === type);
  const values = listOf(recordOf(found)['values']).map((value) => String(recordOf(value)['id']));
  return [
    ...known.flatMap((id) => when(!values.includes(id), 33, `${type} has no "${id}"`)),
    ...values.flatMap((id) => when(!known.includes(id), 33, `${type} has an unknown "${id}"`)),
  ];
}
