import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../grid.js';
import { handleWebhook } from '../src/index.js';
import { PUBLIC_REQUESTS } from './publicRequests.js';
import { judge } from './responseRules.js';

const AT_MS = 1_790_803_900_000;
/** Every way in which an integration says, or does not say, where a sentence is from. */
const SOURCES: readonly (readonly [string, unknown])[] = [
  ['as it was', 'left'],
  ['without a source', { payload: {} }],
  ['without a payload', { source: 'google' }],
  ['with nothing of it', undefined],
  ['from the console', { source: 'DIALOGFLOW_CONSOLE', payload: {} }],
  ['from Dialogflow Messenger', { source: 'DIALOGFLOW_MESSENGER', payload: { userId: 'ann' } }],
  [
    'from a phone',
    { source: 'GOOGLE_TELEPHONY', payload: { telephony: { caller_id: '+15550100' } } },
  ],
];

const FROM_EVERY_SOURCE = PUBLIC_REQUESTS.flatMap(({ name, body }) =>
  SOURCES.map(([source, original]) => [`${name} ${source}`, { body, original }] as const),
);

describe('the public requests', () => {
  it('get speech, wherever they say that they are from', () => {
    holdsForEach(FROM_EVERY_SOURCE, ({ body, original }) => {
      const originalDetectIntentRequest =
        original === 'left' ? body['originalDetectIntentRequest'] : original;
      const sent = JSON.parse(JSON.stringify({ ...body, originalDetectIntentRequest }));
      const answered = handleWebhook(sent, { now: () => AT_MS });
      const source = sent.originalDetectIntentRequest?.source;
      expect(judge(sent.session, answered, source)).toEqual([]);
      expect(answered.outputContexts).toHaveLength(sent.session === undefined ? 0 : 1);
    });
  });

  it.each(['aog_main', 'aog_with_reprompt', 'yes-history'])(
    'get speech too when %s comes as Google Assistant itself sent it, without Dialogflow around it',
    (name) => {
      const found = PUBLIC_REQUESTS.find((one) => one.name === name);
      const { payload } = Object(found?.body['originalDetectIntentRequest']);
      expect(Object.keys(payload)).toContain('inputs');
      const answered = handleWebhook(payload, { now: () => AT_MS });
      expect(judge(undefined, answered)).toEqual([]);
      expect(answered.fulfillmentText).toContain('I did not catch that.');
    },
  );

  it('are all twenty-nine of them', () => {
    expect(new Set(PUBLIC_REQUESTS.map(({ name }) => name)).size).toBe(29);
  });
});
