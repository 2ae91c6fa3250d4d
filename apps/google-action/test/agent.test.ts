import { catalogue, enUS, recognise } from '@supine/core';
import { enUSPhrases } from '@supine/core/locales/en-US';
import { goldenConversations } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { goldenPages } from '../../../goldenPages.js';
import { holdsForEach } from '../../../grid.js';
import { entities } from '../agentSource/entities.js';
import { jsonText } from '../agentSource/jsonText.js';
import { toIntent } from '../src/toIntent.js';
import { parseWebhookRequest } from '../src/webhookRequest.js';
import { checkedInFiles, filesIn, read } from './checkedInAgent.js';
import { dialogflow } from './dialogflow.js';

const checkedIn = checkedInFiles();

/** https://cloud.google.com/dialogflow/quotas, for agents of ES. */
const MOST = {
  intents: 2000,
  phrases: 2000,
  phraseCharacters: 768,
  entities: 250,
  entries: 30_000,
  synonyms: 200,
} as const;

interface IntentFile {
  readonly id: string;
  readonly name: string;
  readonly webhookUsed: boolean;
  readonly fallbackIntent: boolean;
  readonly responses: readonly {
    readonly action: string;
    readonly parameters: readonly {
      readonly id: string;
      readonly name: string;
      readonly dataType: string;
      readonly value: string;
    }[];
    readonly messages: readonly { readonly speech: readonly string[] }[];
  }[];
}

interface PhraseFile {
  readonly id: string;
  readonly data: readonly {
    readonly text: string;
    readonly alias?: string;
    readonly meta?: string;
  }[];
}

const intents = filesIn('intents')
  .filter((path) => !path.endsWith('_usersays_en.json'))
  .map((path) => read<IntentFile>(path));
const namedIntents = intents.map((intent) => [intent.name, intent] as const);
const phrasesOf = (name: string): readonly PhraseFile[] => {
  const path = `intents/${name}_usersays_en.json`;
  return checkedIn.includes(path) ? read(path) : [];
};

describe('the agent', () => {
  it('has no id twice', () => {
    const ids = [
      ...intents.map(({ id }) => id),
      ...intents.flatMap(({ responses }) => responses.flatMap((one) => one.parameters)).map(idOf),
      ...intents.flatMap(({ name }) => phrasesOf(name)).map(idOf),
    ];
    for (const id of ids) expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-8[\da-f]{3}-/);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('stays within what Dialogflow takes', () => {
    expect(intents.length).toBeLessThanOrEqual(MOST.intents);
    for (const { name } of intents) {
      const phrases = phrasesOf(name).map(({ data }) => data.map(({ text }) => text).join(''));
      expect(phrases.length).toBeLessThanOrEqual(MOST.phrases);
      for (const phrase of phrases) {
        expect(phrase.length).toBeGreaterThan(0);
        expect(phrase.length).toBeLessThanOrEqual(MOST.phraseCharacters);
      }
    }
    expect(entities().size).toBeLessThanOrEqual(MOST.entities);
    for (const entries of entities().values()) {
      expect(entries.length).toBeLessThanOrEqual(MOST.entries);
      for (const { synonyms } of entries) {
        expect(synonyms.length).toBeLessThanOrEqual(MOST.synonyms);
      }
    }
  });

  it('asks the webhook about every intent, and has one fallback', () => {
    expect(intents.filter(({ webhookUsed }) => !webhookUsed)).toEqual([]);
    expect(intents.filter((intent) => intent.fallbackIntent).map(({ name }) => name)).toEqual([
      'Default Fallback Intent',
    ]);
  });

  it('logs nothing that somebody says', () => {
    expect(read('agent.json')).toMatchObject({
      disableInteractionLogs: true,
      disableStackdriverLogs: true,
    });
  });

  it('teaches every intent only slots that it has, with words of their entities', () => {
    const { slotPhrases } = enUSPhrases;
    holdsForEach(namedIntents, ({ responses }, name) => {
      const [response] = responses;
      const spoken = (response?.parameters ?? []).filter(({ value }) => value.startsWith('$'));
      for (const { name: slot, dataType, value } of spoken) {
        expect(value).toBe(`$${slot}`);
        expect(dataType).toBe(slot === 'minutes' ? '@sys.number-integer' : `@${slot}`);
      }
      const parts = phrasesOf(name).flatMap(({ data }) => data);
      for (const { text, alias, meta } of parts.filter((part) => part.alias !== undefined)) {
        const slot = spoken.find((one) => one.name === alias);
        expect(meta).toBe(slot?.dataType);
        expect([text, Object.hasOwn(slotPhrases[alias ?? ''] ?? {}, text)]).toEqual([text, true]);
      }
    });
  });

  it('alone, without the core to listen, sends for help at whatever is urgent', () => {
    holdsForEach(
      urgentWordings().map((sentence) => [sentence, sentence] as const),
      (sentence) => {
        const understood = toIntent(
          parseWebhookRequest({ queryResult: dialogflow().detect(sentence) }),
        );
        expect(understood).toEqual(recognise(sentence));
        expect(understood.intent).toBe('ReportPain');
      },
    );
  });

  it('says for pain and stop what the core says, should the webhook not answer', () => {
    const spoken = namedIntents.filter(([name]) => /^(ReportPain|Stop)\b/.test(name));
    holdsForEach(spoken, ({ responses }, name) => {
      const [speech = ''] = responses[0]?.messages[0]?.speech ?? [];
      expect(speech.length).toBeGreaterThan(5);
      if (name === 'ReportPain chest') {
        expect(speech).toContain('Call your local emergency number now');
      }
    });
  });
});

describe('what is said in the golden conversations', () => {
  const sentences = [
    ...new Set(
      goldenPages()
        .flatMap(goldenConversations)
        .flatMap(({ lines }) =>
          lines.flatMap((line) => (line.type === 'said' ? [line.sentence] : [])),
        ),
    ),
  ];
  const { detect } = dialogflow();
  const isFallback = (sentence: string) => detect(sentence).action === 'input.unknown';

  it('means through the agent what it means to the core', () => {
    holdsForEach(
      sentences.map((sentence) => [sentence, sentence] as const),
      (sentence) => {
        const queryResult = { queryText: sentence, ...detect(sentence) };
        const understood = toIntent(parseWebhookRequest({ queryResult }));
        const heard = recognise(sentence);
        expect(understood.intent).toBe(heard.intent);
        expect(understood.slots).toEqual(heard.slots);
      },
    );
  });

  it('is mostly known to the agent by heart', () => {
    const known = sentences.filter((sentence) => !isFallback(sentence));
    console.log(`${known.length} of ${sentences.length} golden sentences are in the agent`);
    expect(known.length / sentences.length).toBeGreaterThan(0.5);
  });
});

describe('a generated document', () => {
  it.each([
    ['what fits on one line', { a: [1, { b: 'c' }] }, '{ "a": [1, { "b": "c" }] }\n'],
    ['what is empty', { a: [], b: {} }, '{ "a": [], "b": {} }\n'],
    ['nothing', null, 'null\n'],
    [
      'what does not fit',
      { a: ['x'.repeat(50), 'y'.repeat(50)] },
      `{\n  "a": [\n    "${'x'.repeat(50)}",\n    "${'y'.repeat(50)}"\n  ]\n}\n`,
    ],
  ])('is written with %s', (_, content, text) => {
    expect(jsonText(content)).toBe(text);
    expect(JSON.parse(text)).toEqual(content);
  });
});

/** What people say for what cannot wait, as the red flags list it, as far as it can be taught to anybody. */
function urgentWordings(): string[] {
  const says: Readonly<Record<string, { readonly says: readonly string[] }>> = enUS.redFlags;
  return Object.values(catalogue.redFlags)
    .filter(({ level }) => ['now', 'maternity', 'crisis'].includes(level))
    .flatMap(({ id }) => says[id]?.says ?? [])
    .filter((sentence) => !/\bshit/.test(sentence));
}

function idOf({ id }: { readonly id: string }): string {
  return id;
}
