import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';

/**
 * The package that is uploaded, held against Amazon's own description of it, and spoken to through a client that is not
 * ours.
 */
const require = createRequire(import.meta.url);
const Ajv = require('ajv').default;
const { VirtualAlexa } = require('virtual-alexa');
const spec = require('ask-smapi-model/spec.json');
const PACKAGE = new URL('../apps/alexa-skill/skill-package/', import.meta.url);
const MODELS = readdirSync(new URL('interactionModels/custom', PACKAGE));

interface Intent {
  readonly name: string;
  readonly samples: readonly string[];
}

interface Model {
  readonly interactionModel: {
    readonly languageModel: {
      readonly intents: readonly Intent[];
      readonly types: readonly SlotType[];
    };
  };
}

interface SlotType {
  readonly name: string;
  readonly values: readonly { readonly id: string; readonly name: { readonly value: string } }[];
}

const read = (path: string) => JSON.parse(readFileSync(new URL(path, PACKAGE), 'utf8'));

describe("Amazon's description of a package", () => {
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'smapi', definitions: strictly(spec.definitions) });
  const manifest = ajv.getSchema('smapi#/definitions/v1.skill.Manifest.SkillManifestEnvelope');
  const model = ajv.getSchema('smapi#/definitions/v1.skill.interactionModel.InteractionModelData');

  it('has the manifest', () => {
    manifest(read('skill.json'));
    expect(manifest.errors ?? []).toEqual([]);
  });

  it('has the manifest as the deployment completes it', () => {
    const deployed = read('skill.json');
    const endpoint = { uri: 'arn:aws:lambda:us-east-1:123456789012:function:supine' };
    deployed.manifest.apis.custom.endpoint = endpoint;
    deployed.manifest.events = { endpoint, subscriptions: [{ eventName: 'SKILL_DISABLED' }] };
    manifest(deployed);
    expect(manifest.errors ?? []).toEqual([]);
  });

  it.each(MODELS)('has the model %s', (file) => {
    model(read(`interactionModels/custom/${file}`));
    expect(model.errors ?? []).toEqual([]);
  });

  const page = 'manifest/publishingInformation/locales/en-US';
  it.each([
    ['a summary that is too long', `${page}/summary`, 'x'.repeat(161)],
    ['five example phrases', `${page}/examplePhrases`, ['a', 'b', 'c', 'd', 'e']],
    ['a page without a name', `${page}/name`, undefined],
    ['an interface of nobody', 'manifest/apis/custom/interfaces/0/type', 'X'],
    ['a task without a version', 'manifest/apis/custom/tasks/0/version', undefined],
    ['an endpoint that is none', 'manifest/apis/custom/endpoint', { uri: 'x' }],
    ['events without an endpoint', 'manifest/events', { subscriptions: [] }],
    ['a word for yes', 'manifest/privacyAndCompliance/containsAds', 'no'],
    ['a field of nobody', 'manifest/publishingInformation/colour', 'blue'],
  ])('refuses %s', (_, path, value) => {
    expect(manifest(changed(read('skill.json'), path, value))).toBe(false);
  });

  it.each([
    ['no invocation name', 'invocationName', undefined],
    ['a value without synonyms', 'types/0/values/0/name/synonyms', []],
    ['an intent without a name', 'intents/0/name', undefined],
    ['samples that are no list', 'intents/0/samples', 'stop'],
    ['no intents', 'intents', []],
  ])('refuses a model with %s', (_, path, value) => {
    const whole = read('interactionModels/custom/en-US.json');
    expect(model(changed(whole, `interactionModel/languageModel/${path}`, value))).toBe(false);
  });
});

const familyOf = (name: string | undefined) => name?.split('__')[0];

describe('a sample that is spoken', () => {
  const whole: Model = read('interactionModels/custom/en-US.json');
  const { intents, types } = whole.interactionModel.languageModel;
  const first = new Map(
    types.map(({ name, values }) => [
      name.toLowerCase(),
      values.find(({ id }) => id !== 'none')?.name.value ?? '',
    ]),
  );
  const spoken = intents.flatMap(({ name, samples }) =>
    samples.map((sample) => ({
      name,
      // Of two slots side by side the client gives all words to the first.
      adjacent: sample.includes('} {'),
      sentence: sample.replace(/\{(\w+)\}/g, (_, slot) => first.get(slot) ?? 'five'),
    })),
  );

  it('is heard as the intent that it belongs to', { timeout: 300_000 }, async () => {
    const otherwise: string[] = [];
    let unheard = 0;
    for (const [word, own] of byFirstWord(spoken)) {
      const say = client(startingWith(whole, word));
      for (const { name, sentence, adjacent } of own) {
        if (adjacent || isTakenForALaunch(sentence)) unheard += 1;
        else {
          const heard = await say(sentence);
          // An intent that has its value in its name means what its family means with that value.
          if (familyOf(heard) !== familyOf(name))
            otherwise.push(`${name}: ${sentence}, heard as ${heard}`);
        }
      }
    }
    console.log(`${spoken.length} samples spoken, of which the client cannot be told ${unheard}`);
    expect(otherwise).toEqual([]);
    expect(unheard).toBeLessThan(spoken.length / 20);
  });

  it('is not heard when nobody taught it', async () => {
    await expect(client(whole)('what is the weather')).rejects.toThrow('Unable to match utterance');
  });

  it('brings the id behind the words', async () => {
    const requests: Heard[] = [];
    await client(whole, (request) => requests.push(request))('five minutes for my lower back');
    const { minutes, region } = requests[0]?.intent?.slots ?? {};
    expect(minutes?.value).toBe('five');
    expect(region?.resolutions?.resolutionsPerAuthority[0]?.values[0]?.value.id).toBe('lower-back');
  });
});

/** The client takes these words for the opening of a skill wherever they stand. */
function isTakenForALaunch(sentence: string): boolean {
  return /ask|open|launch|talk to|tell/.test(sentence);
}

/** Sentences by their first word: the client tries every sample, and only those that begin alike can be meant. */
function byFirstWord<Spoken extends { sentence: string }>(spoken: readonly Spoken[]) {
  const groups = new Map<string, Spoken[]>();
  for (const one of spoken) {
    const [word = ''] = one.sentence.split(' ');
    groups.set(word, [...(groups.get(word) ?? []), one]);
  }
  return groups;
}

/** The model with those samples alone that begin with a word or with a slot. */
function startingWith(model: Model, word: string): Model {
  const { languageModel } = model.interactionModel;
  const intents = languageModel.intents.map((intent) => ({
    ...intent,
    samples: intent.samples.filter((sample) => /^\{/.test(sample) || sample.split(' ')[0] === word),
  }));
  return { interactionModel: { languageModel: { ...languageModel, intents } } };
}

/** Says a sentence to a skill that only listens, and returns the intent that it hears. */
function client(model: Model, look: (request: Heard) => void = () => {}) {
  let heard = '';
  const alexa = VirtualAlexa.Builder()
    .handler(
      (event: { request: Heard }, _: unknown, answer: (error: null, response: unknown) => void) => {
        heard = event.request.intent?.name ?? event.request.type;
        look(event.request);
        answer(null, {
          version: '1.0',
          response: { shouldEndSession: false },
          sessionAttributes: {},
        });
      },
    )
    .interactionModel(model)
    .create();
  return async (sentence: string): Promise<string> => {
    await alexa.utter(sentence);
    return heard;
  };
}

interface Heard {
  readonly type: string;
  readonly intent?: {
    readonly name: string;
    readonly slots: Readonly<Record<string, HeardSlot>>;
  };
}

interface HeardSlot {
  readonly value?: string;
  readonly resolutions?: {
    readonly resolutionsPerAuthority: readonly {
      readonly values: readonly { readonly value: { readonly id: string } }[];
    }[];
  };
}

type Fields = Record<string, unknown>;

/** A copy with another value at a path; without the field where there is no value. */
function changed(whole: unknown, path: string, value: unknown): unknown {
  const copy = structuredClone(whole);
  const keys = path.split('/');
  const last = keys.pop() ?? '';
  let at = copy as Fields;
  for (const key of keys) at = at[key] as Fields;
  if (value === undefined) delete at[last];
  else at[last] = value;
  return copy;
}

interface Definition {
  readonly discriminator?: string;
  readonly properties?: Fields;
  readonly enum?: readonly string[];
  additionalProperties?: boolean;
}

/** The definitions with what the description leaves open: fields of nobody are refused, and a kind is one of its names. */
function strictly(definitions: Record<string, Definition>): Record<string, Definition> {
  const strict = structuredClone(definitions);
  for (const [name, definition] of Object.entries(strict)) {
    const isOurs = /^v1\.skill\.(Manifest|interactionModel)\./.test(name);
    if (isOurs && definition.properties && !definition.discriminator) {
      definition.additionalProperties = false;
    }
  }
  const kinds = strict['v1.skill.Manifest.InterfaceType']?.enum;
  Object.assign(strict['v1.skill.Manifest.Interface']?.properties ?? {}, { type: { enum: kinds } });
  return strict;
}
