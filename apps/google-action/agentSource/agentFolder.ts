import { createHash } from 'node:crypto';
import { handleWebhook } from '../src/handleWebhook.js';
import { DEFAULT_INTENTS } from '../src/toIntent.js';
import { ENTITIES, entities } from './entities.js';
import { jsonText } from './jsonText.js';
import type { PhrasePart, TaughtIntent } from './trainingPhrases.js';

/** Where the webhook is; whoever imports the agent puts their own address in its place. */
const WEBHOOK_URL = 'https://webhook.example.org/dialogflow';

/**
 * The agent as a folder, in the form in which Dialogflow ES exports and imports one: a zip of it is what "Restore from ZIP"
 * takes. The same core gives the same folder.
 *
 * @param all what the agent is taught
 * @returns the texts of the files by their paths
 * @example agentFolder(trainingPhrases()).has('intents/StartRoutine.json') // true
 */
export function agentFolder(all: readonly TaughtIntent[]): ReadonlyMap<string, string> {
  const files = new Map<string, unknown>([['agent.json', AGENT]]);
  for (const taught of all) {
    const name = nameOf(taught);
    files.set(`intents/${name}.json`, intentFile(name, taught));
    files.set(`intents/${name}_usersays_en.json`, phrasesFile(name, taught));
  }
  for (const [name, intent] of Object.entries(DEFAULT_INTENTS)) {
    files.set(`intents/${name}.json`, defaultIntentFile(name, intent === 'Unknown'));
  }
  for (const [name, entries] of entities()) {
    files.set(`entities/${name}.json`, {
      id: idOf(`entity ${name}`),
      name,
      isOverridable: true,
      isEnum: false,
      automatedExpansion: false,
      allowFuzzyExtraction: false,
    });
    files.set(`entities/${name}_entries_en.json`, entries);
  }
  const texts = new Map([...files].map(([path, content]) => [path, jsonText(content)]));
  // The formatter keeps every file of this name on several lines.
  return texts.set('package.json', '{\n  "version": "1.0.0"\n}\n');
}

/** What people say of their health is in no log. The phone line's answers need v2beta1, which has all of v2. */
const AGENT = {
  description: 'Back care read aloud, for somebody lying down. General guidance, not medical care.',
  language: 'en',
  disableInteractionLogs: true,
  disableStackdriverLogs: true,
  defaultTimezone: 'Etc/UTC',
  webhook: {
    url: WEBHOOK_URL,
    username: '',
    headers: {},
    available: true,
    useForDomains: false,
    cloudFunctionsEnabled: false,
    cloudFunctionsInitialized: false,
  },
  isPrivate: true,
  mlMinConfidence: 0.5,
  supportedLanguages: [],
  onePlatformApiVersion: 'v2beta1',
  analyzeQueryTextSentiment: false,
  enabledKnowledgeBaseNames: [],
  knowledgeServiceConfidenceAdjustment: -0.4,
};

/** An intent that stands for slots has them in its name, so that no two have the same. */
function nameOf({ intent, slots }: TaughtIntent): string {
  return [intent, ...Object.values(slots)].join(' ');
}

function intentFile(name: string, { intent, slots, phrases }: TaughtIntent) {
  const spoken = new Set(phrases.flat().flatMap(({ slot }) => (slot === null ? [] : [slot])));
  const parameters = [
    ...Object.entries(slots).map(([slot, value]) => parameter(name, slot, '', String(value))),
    ...[...spoken].map((slot) => parameter(name, slot, ENTITIES.get(slot) ?? '', `$${slot}`)),
  ];
  return { ...intentBody(name, intent, parameters, answerWithout(intent, slots)), events: [] };
}

/** https://cloud.google.com/dialogflow/es/docs/reference/rest/v2/projects.agent.intents#parameter: a value may be constant. */
function parameter(intent: string, name: string, dataType: string, value: string) {
  const id = idOf(`parameter ${intent} ${name}`);
  return { id, required: false, dataType, name, value, isList: false };
}

/**
 * What Dialogflow says by itself when the webhook does not answer: whoever reports pain or says stop is answered with the
 * core's own words. Everybody else is told nothing rather than something wrong.
 */
function answerWithout(intent: TaughtIntent['intent'], parameters: TaughtIntent['slots']) {
  if (intent !== 'ReportPain' && intent !== 'Stop') return [];
  const queryResult = { intent: { displayName: intent }, parameters };
  return [handleWebhook({ queryResult }, { now: () => 0 }).fulfillmentText];
}

function defaultIntentFile(name: string, fallbackIntent: boolean) {
  const action = fallbackIntent ? 'input.unknown' : 'input.welcome';
  const body = intentBody(name, action, [], []);
  const events = fallbackIntent ? [] : [{ name: 'WELCOME' }, { name: 'GOOGLE_ASSISTANT_WELCOME' }];
  return { ...body, fallbackIntent, events };
}

function intentBody(
  name: string,
  action: string,
  parameters: readonly object[],
  speech: readonly string[],
) {
  return {
    id: idOf(`intent ${name}`),
    name,
    auto: true,
    contexts: [],
    responses: [
      {
        resetContexts: false,
        action,
        affectedContexts: [],
        parameters,
        messages: [{ type: '0', lang: 'en', speech }],
        defaultResponsePlatforms: {},
        speech: [],
      },
    ],
    priority: 500000,
    webhookUsed: true,
    webhookForSlotFilling: false,
    fallbackIntent: false,
  };
}

function phrasesFile(name: string, { phrases }: TaughtIntent) {
  return phrases.map((parts) => ({
    id: idOf(`phrase ${name} ${parts.map(({ text }) => text).join('')}`),
    data: parts.map(phraseData),
    isTemplate: false,
    count: 0,
  }));
}

function phraseData({ text, slot }: PhrasePart) {
  if (slot === null) return { text, userDefined: false };
  return { text, meta: ENTITIES.get(slot) ?? '', alias: slot, userDefined: true };
}

/** The same name has the same id, so that an agent imported again is the same agent. */
function idOf(name: string): string {
  const hex = createHash('sha256').update(`supine ${name}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`]
    .concat(hex.slice(20, 32))
    .join('-');
}
