import { describe, expect, it } from 'vitest';
import { toEnvelope } from '../src/toEnvelope.js';
import { allRecorded, recorded } from './requests.js';

const EMPTY = {
  version: '1.0',
  context: { System: { application: { applicationId: '' } } },
  request: {},
};

describe('toEnvelope', () => {
  it.each(allRecorded().map((envelope) => [envelope.request['type'], envelope] as const))(
    'leaves a recorded %s as it is, with attributes where there is a session',
    (_, envelope) => {
      const { session } = envelope;
      const expected = session
        ? { ...envelope, session: { ...session, attributes: session.attributes ?? {} } }
        : envelope;
      expect(toEnvelope(envelope)).toEqual(expected);
    },
  );

  it.each([[null], [undefined], ['text'], [17], [[]], [{ request: 'text', context: [] }]])(
    'makes an envelope of %j',
    (event) => {
      expect(toEnvelope(event)).toEqual(EMPTY);
    },
  );

  it.each([['text'], [null], [0]])('knows no session in %j', (session) => {
    expect(toEnvelope({ session })).toEqual(EMPTY);
  });

  it('empties attributes that are no object', () => {
    const envelope = recorded('launch-request');
    const damaged = { ...envelope, session: { ...envelope.session, attributes: 'text' } };
    expect(toEnvelope(damaged).session?.attributes).toEqual({});
  });
});
