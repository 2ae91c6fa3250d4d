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

  it('empties attributes that are no object', () => {
    const envelope = recorded('launch-request');
    const damaged = { ...envelope, session: { ...envelope.session, attributes: 'text' } };
    expect(parseRequestEnvelope(damaged).session?.attributes).toEqual({});
  });
});
