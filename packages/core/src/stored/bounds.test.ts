import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { newConversation } from '../dialog/conversation.js';
import { respond } from '../english.js';
import { INTENTS } from '../intents/intent.js';
import { startSession } from '../session/startSession.js';
import { parseConversation } from './conversation.js';
import { findMemory, parseMemory, withBeyond } from './memory.js';
import { parseSession } from './session.js';

const [session] = startSession(evening({ avoid: ['on-front'], skip: ['clam'] }), 0);
const wish = { routine: 'evening-wind-down' };
const conversation = {
  ...newConversation,
  session,
  open: { is: 'screening', now: 'saddle', left: [] },
  wish,
  person: { avoid: ['on-front'] },
};
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
    expect(
      parseConversation({ ...newConversation, unclear: 900, person: { sharps: 2 } }),
    ).not.toBeNull();
  });

  it.each([
    [['gate'], undefined],
    [['gate', 'clam', 'gate'], ['clam']],
  ])('before contraindications had a field of their own is read: %j', (skip, left) => {
    const request = { routine: 'massage-night', skip };
    const read = parseSession({ ...session, request })?.request;
    expect(read).toEqual({
      routine: 'massage-night',
      contraindicationsAsked: true,
      ...(left ? { skip: left } : {}),
    });
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

  it('is a conversation with a wish behind a question about pain', () => {
    const open = {
      is: 'about-pain',
      now: 'kind',
      meant: { intent: 'Help', slots: { minutes: 7 } },
    };
    expect(parseConversation({ ...conversation, open })).toMatchObject({ open });
  });

  it.each([
    ['turnEndsAt', 1e300],
    ['person.sharps', 1e7],
    ['person.sharps', -1],
    ['unclear', 0.5],
    ['open', { is: 'take-through', offered: 'a'.repeat(129) }],
    ['person.avoid', many('twist')],
    ['person.soften', many('twist')],
    ['open.left', many('saddle')],
    ['topic', { shelf: 'causes', id: 'a'.repeat(129) }],
    ['person.gated', many('massage')],
    [
      'open',
      { is: 'about-pain', now: 'kind', meant: { intent: 'Help', slots: { minutes: 1e308 } } },
    ],
  ])('is no conversation where %s is %o', (path, value) => {
    expect(parseConversation(withValue(conversation, path, value))).toBeNull();
  });

  const days = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`clam-${at}`, '2026-11-21']));
  it.each([
    ['resting', days(257)],
    ['easing', days(257)],
    ['resting', { ['a'.repeat(101)]: '2026-11-21' }],
    ['told', Object.fromEntries(Object.keys(days(257)).map((id) => [id, 1]))],
    ['told', { clam: 9e15 }],
    ['people', many('ana')],
    ['pausedAt', 1e300],
    ['pace', 1e9],
    ['place', { wish: { minutes: 1e9 }, step: 'clam', on: '2026-11-21' }],
    ['place', { wish: {}, step: 'a'.repeat(101), on: '2026-11-21' }],
  ])(
    'is no memory where %s is %o; a store reads what can be, and keeps the rest',
    (path, value) => {
      expect(parseMemory({ v: 1, pace: 1, [path]: value })).toBeNull();
      const found = findMemory({ v: 1, holds: 1, [path]: value });
      if (found.kind !== 'memory') throw new Error('Nothing was found.');
      expect(parseMemory(found.memory)).toMatchObject({ holds: 1 });
      expect(withBeyond(found.memory, found.beyond)).toEqual({ v: 1, holds: 1, [path]: value });
    },
  );

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
        for (const is of ['carry-on', 'leave-out', 'nothing'] as const) {
          const stored = { ...newConversation, session: { ...one, status }, open: { is } };
          const read = parseConversation(stored);
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
