import { describe, expect, it } from 'vitest';
import { findMemory, withBeyond } from './memory.js';

/** Each place as a newer version may have written it. */
const NEWER: readonly Readonly<Record<string, unknown>>[] = [
  { v: 1, mood: 'calm', pace: 1 },
  { v: 1, avoid: ['twist', 'hop'], soften: ['roll'], introHeardOn: '2026-11-21' },
  { v: 1, avoid: 'everything', introHeardOn: '2026-11-21' },
  { v: 1, pace: 99, holds: 'long', introHeardOn: 20261121, place: { step: 7 } },
  { v: 1, resting: { bridge: '2026-11-21', 'bridge.both': 'for ever' }, told: { nap: 0.5 } },
  JSON.parse('{"v":1,"__proto__":{"v":2},"constructor":1,"told":{"__proto__":"x"}}'),
];

describe('a memory that a newer version has written', () => {
  it('is stored again as it was, when nothing has been changed', () => {
    for (const data of NEWER) {
      const found = findMemory(data);
      if (found.kind !== 'memory') throw new Error(`${found.kind}: ${JSON.stringify(data)}`);
      const stored = withBeyond(found.memory, found.beyond);
      expect(JSON.stringify(inOrder(stored))).toBe(JSON.stringify(inOrder(data)));
    }
  });

  it('has its screen asked where a movement to be careful with is not known here', () => {
    const dayOf = (data: unknown) => {
      const found = findMemory(data);
      return found.kind === 'memory' ? found.memory.introHeardOn : found.kind;
    };
    expect(NEWER.slice(1, 3).map(dayOf)).toEqual([undefined, undefined]);
    expect(dayOf({ v: 1, mood: 'calm', introHeardOn: '2026-11-21' })).toBe('2026-11-21');
  });

  it('keeps what is known together with what is not', () => {
    const found = findMemory({ v: 1, avoid: ['hop'], mood: 'calm', pace: 'slow' });
    if (found.kind !== 'memory') throw new Error(found.kind);
    const changed = { ...found.memory, avoid: ['twist' as const], pace: 1 };
    expect(withBeyond(changed, found.beyond)).toEqual({
      v: 1,
      avoid: ['twist', 'hop'],
      pace: 1,
      mood: 'calm',
    });
  });

  it.each([
    ['nothing', undefined],
    ['nothing', null],
    ['newer', { v: 2 }],
    ['newer', { v: 1.5, avoid: ['twist'] }],
    ['damaged', { v: 0 }],
    ['damaged', {}],
    ['damaged', 'half'],
    ['damaged', [{ v: 1 }]],
    ['damaged', { v: '1' }],
  ])('is %s when it is %j', (kind, data) => {
    expect(findMemory(data)).toEqual({ kind });
  });
});

/** The order of places means nothing; that of movements does not either. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return [...value].sort();
  if (typeof value !== 'object' || value === null) return value;
  return Object.entries(value)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .flatMap(([name, inside]) => {
      const isNothing = typeof inside === 'object' && Object.keys(inside).length === 0;
      return isNothing ? [] : [[name, inOrder(inside)]];
    });
}
