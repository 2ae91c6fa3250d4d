import { newConversation } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { parseRequestEnvelope } from '../src/requestEnvelope.js';
import { allRecorded, recorded } from './requests.js';

const EMPTY = {
  version: '1.0',
  context: { System: { application: { applicationId: '' } } },
  request: {},
};

describe('parseRequestEnvelope', () => {
  it.each(allRecorded().map((envelope) => [envelope.request['type'], envelope] as const))(
    'leaves a recorded %s as it is, with attributes where there is a session',
    (_, envelope) => {
      const { session } = envelope;
      const expected = session
        ? { ...envelope, session: { ...session, attributes: session.attributes ?? {} } }
        : envelope;
      expect(parseRequestEnvelope(envelope)).toEqual(expected);
    },
  );

  it.each([[null], [undefined], ['text'], [17], [[]], [{ request: 'text', context: [] }]])(
    'makes an envelope of %j',
    (event) => {
      expect(parseRequestEnvelope(event)).toEqual(EMPTY);
    },
  );

  it.each([['text'], [null], [0]])('knows no session in %j', (session) => {
    expect(parseRequestEnvelope({ session })).toEqual(EMPTY);
  });

  const withAttributes = (attributes: unknown) => {
    const envelope = recorded('launch-request');
    return parseRequestEnvelope({ ...envelope, session: { ...envelope.session, attributes } })
      .session?.attributes;
  };

  it.each([
    ['text'],
    [{ conversation: 'x'.repeat(350_000) }],
    [{ conversation: { v: 1 }, memory: [], over: 12 }],
    [{ over: 'x'.repeat(101) }],
    [{ theirs: 'x' }],
  ])('lets in no attributes that cannot be read: they would be the answer', (attributes) => {
    expect(withAttributes(attributes)).toEqual({});
  });

  it('lets in what this skill has written', () => {
    const written = { conversation: newConversation, memory: { v: 1, pace: 1 }, over: 'intro' };
    expect(withAttributes(written)).toEqual(written);
  });
});
