import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { respond } from '../english.js';
import { INTENTS } from '../intents/intent.js';
import { startSession } from '../session/startSession.js';
import { parseConversation } from './conversation.js';
import { parseSession } from './session.js';

const [session] = startSession(evening({ avoid: ['on-front'], skip: ['clam'] }), 0);
const conversation = { v: 1, session, avoid: ['on-front'], check: { now: 'saddle', left: [] } };
const many = (one: string) => Array.from({ length: 65 }, () => one);

/** The same value with another one in a place, such as `session.request.skip`. */
function withValue(value: object, path: string, other: unknown): unknown {
  const [first = '', ...rest] = path.split('.');
  const inner = (value as Record<string, unknown>)[first];
  const put = rest.length === 0 ? other : withValue(inner as object, rest.join('.'), other);
  return { ...value, [first]: put };
}

describe('what was stored', () => {
  it('is read as it was', () => {
    expect(parseSession(session)).toEqual(session);
    expect(parseConversation(conversation)).toEqual(conversation);
    expect(parseConversation({ v: 1, session: null, unclear: 900, sharps: 2 })).not.toBeNull();
  });

  it.each([
    ['elapsedMs', 1e308],
    ['elapsedMs', -1],
    ['elapsedMs', 25 * 3_600_000],
    ['at', -1e308],
    ['at', 9e15],
    ['at', Number.NaN],
    ['agoMs', 1e300],
    ['segmentId', 'a'.repeat(129)],
    ['lying', 'a'.repeat(129)],
    ['request.minutes', 1e9],
    ['request.minutes', Number.POSITIVE_INFINITY],
    ['request.routine', 'a'.repeat(129)],
    ['request.skip', many('clam')],
    ['request.ease', many('clam')],
    ['request.swap', many('clam')],
    ['request.avoid', many('twist')],
    ['request.soften', many('twist')],
  ])('is none of ours where %s is %o', (path, value) => {
    expect(parseSession(withValue(session, path, value))).toBeNull();
    const whole = withValue(conversation, `session.${path}`, value);
    expect(parseConversation(whole)).toBeNull();
  });

  it.each([
    ['turnEndsAt', 1e300],
    ['sharps', 1e7],
    ['sharps', -1],
    ['unclear', 0.5],
    ['offered', 'a'.repeat(129)],
    ['avoid', many('twist')],
    ['soften', many('twist')],
    ['check.left', many('saddle')],
    ['topic', { shelf: 'causes', id: 'a'.repeat(129) }],
    ['gated', many('massage')],
  ])('is no conversation where %s is %o', (path, value) => {
    expect(parseConversation(withValue(conversation, path, value))).toBeNull();
  });

  it('is answered, whatever is said, though nobody could have brought it about', () => {
    const slowest = { routine: 'get-up', pace: 3 };
    const crafted = [
      { ...session, request: slowest, segmentId: 'get-up' },
      { ...session, request: { routine: 'turn-over', pace: 3, holds: 3 }, segmentId: 'turn-over' },
      { ...session, request: { ...slowest, skip: ['gone'] }, segmentId: 'get-up' },
      { ...session, elapsedMs: 86_400_000, at: 0, agoMs: -86_400_000 },
    ];
    for (const one of crafted) {
      for (const status of ['playing', 'paused'] as const) {
        for (const question of ['carry-on', 'leave-out', undefined] as const) {
          const read = parseConversation({ v: 1, session: { ...one, status }, question });
          if (!read) throw new Error('It was not read.');
          for (const intent of INTENTS) {
            for (const turn of [null, { seconds: 235, closingSeconds: 4 }]) {
              const [next] = respond(read, { intent, slots: {} }, { at: 1_000, turn });
              const kept = JSON.stringify(next);
              expect([kept, parseConversation(JSON.parse(kept)) !== null]).toEqual([kept, true]);
            }
          }
        }
      }
    }
  });
});
