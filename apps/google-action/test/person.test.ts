import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { personOf as personBy } from '../src/person.js';

const NUMBER = '+15550100';
const SECRET = 'a secret of tests, known to everybody';
const personOf = (payload: unknown, source = '') => personBy(payload, source, SECRET);
const NAME = /^[\w-]{43}$/;

describe('who speaks', () => {
  it.each([
    ['the number of a caller', { telephony: { caller_id: NUMBER } }],
    ['the name that a page gives Dialogflow Messenger', { userId: 'ann' }],
    ['a sender of Facebook Messenger', { data: { sender: { id: '2541' } } }],
    ['a sender of Telegram, who is a number', { data: { from: { id: 2541 } } }],
    ['a user of Slack', { data: { event: { user: 'U024BE7LH' } } }],
    ['a user of LINE', { data: { source: { userId: 'U4af4980629' } } }],
  ])('is known by %s, and by the same name each time', (_, payload) => {
    const name = personOf(payload, 'source');
    expect(name).toMatch(NAME);
    expect(personOf(structuredClone(payload), 'source')).toBe(name);
    expect(personOf(payload, 'another source')).not.toBe(name);
  });

  it('is kept by a name in which no number can be read', () => {
    expect(personOf({ telephony: { caller_id: NUMBER } })).not.toContain('5550100');
  });

  it('is kept by HMAC-SHA-256, which nobody can try numbers against who has not the secret', () => {
    const payload = { telephony: { caller_id: NUMBER } };
    // From another program: printf '["","telephony.caller_id","+15550100"]' | openssl dgst -sha256 -hmac '…' -binary | basenc --base64url
    expect(personOf(payload)).toBe('lLGaFT_eMgnyQ2nB47y_1j_UuEU6x9EaKPqF94zDJMY');
    expect(personBy(payload, '', `${SECRET}.`)).not.toBe(personOf(payload));
  });

  it('is somebody else with another id, or with the same id in another place', () => {
    const names = [
      personOf({ userId: 'ann' }),
      personOf({ userId: 'bob' }),
      personOf({ data: { sender: { id: 'ann' } } }),
      personOf({ telephony: { caller_id: 'ann' } }),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    ['no payload', undefined],
    ['an empty payload', {}],
    ['a caller who is not shown', { telephony: { caller_id: 'REDACTED_FOR_ANONYMOUS_CALLER' } }],
    ['a hidden number of a trial', { telephony: { caller_id: 'REDACTED_TRIAL_EDITION_AGENT' } }],
    ['an empty id', { userId: '' }],
    ['a sentence', { userId: 'my back hurts' }],
    ['a long text', { userId: 'x'.repeat(5000) }],
    ['an inherited field', { telephony: Object.create({ caller_id: NUMBER }) }],
    ['a list', { userId: ['ann'] }],
  ])('is nobody with %s', (_, payload) => {
    expect(personOf(payload)).toBeNull();
  });

  it('is a name or nobody, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (payload, source) => {
        const name = personOf(payload, source);
        expect(name === null || NAME.test(name)).toBe(true);
      }),
      { numRuns: runs(1000) },
    );
  });
});
