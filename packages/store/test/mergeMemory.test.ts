import type { Memory } from '@supine/core';
import { mergeMemory, parseMemory } from '@supine/core/stored';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runs } from '../../../depth.js';
import { anyMemory, anyTurn, PLACES } from './anyMemory.js';

/** One seed, so that a failure on one machine is a failure on every machine. */
const PARAMETERS = { numRuns: runs(1000) };

const NOTHING: Memory = { v: 1 };

/** Each thing that can be changed on its own: a field, a tag, an entry. */
function leavesOf(memory: Memory): Map<string, unknown> {
  const leaves = new Map<string, unknown>();
  const { v: _, ...places } = memory;
  for (const [name, value] of Object.entries(places)) {
    if (Array.isArray(value)) for (const tag of value) leaves.set(`${name} ${tag}`, true);
    else if (['resting', 'easing', 'told', 'unplayed'].includes(name))
      for (const [id, entry] of Object.entries(Object(value))) leaves.set(`${name} ${id}`, entry);
    else leaves.set(name, JSON.stringify(value));
  }
  return leaves;
}

function changedLeaves(before: Memory, after: Memory): Map<string, unknown> {
  const [was, is] = [leavesOf(before), leavesOf(after)];
  const names = [...new Set([...was.keys(), ...is.keys()])];
  return new Map(
    names.filter((name) => was.get(name) !== is.get(name)).map((name) => [name, is.get(name)]),
  );
}

const twoTurns = anyMemory.chain((before) =>
  fc.record({ before: fc.constant(before), one: anyTurn(before), other: anyTurn(before) }),
);

describe('two turns that began with the same memory', () => {
  it('are both kept, in either order, wherever one of them alone has changed something', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(twoTurns, ({ before, one, other }) => {
        const byOne = changedLeaves(before, one);
        const byOther = changedLeaves(before, other);
        for (const [first, second] of [[one, other] as const, [other, one] as const]) {
          const merged = mergeMemory(mergeMemory(before, before, first), before, second);
          const leaves = leavesOf(merged);
          for (const name of new Set([...byOne.keys(), ...byOther.keys()])) {
            if (byOne.has(name) && byOther.has(name)) continue;
            const tag = /^soften (.*)/.exec(name)?.[1];
            if (tag && leaves.has(`avoid ${tag}`)) continue;
            expect([name, leaves.get(name)]).toEqual([name, byOne.get(name) ?? byOther.get(name)]);
            seen.add(name.split(' ')[0] ?? name);
          }
        }
      }),
      PARAMETERS,
    );
    // Not one kind of change was left out.
    expect([...seen].sort()).toEqual([...PLACES].sort());
  });

  it('are avoiding and softening the same afterwards, whoever comes first', () => {
    fc.assert(
      fc.property(twoTurns, ({ before, one, other }) => {
        const careOf = (first: Memory, second: Memory) => {
          const merged = mergeMemory(mergeMemory(before, before, first), before, second);
          return [...leavesOf(merged).keys()].filter((name) => /^(avoid|soften)/.test(name)).sort();
        };
        expect(careOf(one, other)).toEqual(careOf(other, one));
      }),
      PARAMETERS,
    );
  });
});

describe('one turn', () => {
  it('alone is kept as it is', () => {
    fc.assert(
      fc.property(twoTurns, ({ before, one }) => {
        expect(leavesOf(mergeMemory(before, before, one))).toEqual(leavesOf(one));
        expect(leavesOf(mergeMemory(one, one, one))).toEqual(leavesOf(one));
      }),
      PARAMETERS,
    );
  });

  it('changes nothing when it is kept a second time', () => {
    fc.assert(
      fc.property(anyMemory, twoTurns, (kept, { before, one }) => {
        const once = mergeMemory(kept, before, one);
        expect(mergeMemory(once, before, one)).toEqual(once);
      }),
      PARAMETERS,
    );
  });

  it('with somebody who was erased meanwhile leaves only what it has changed itself', () => {
    fc.assert(
      fc.property(twoTurns, ({ before, one }) => {
        const changed = changedLeaves(before, one);
        const there = [...changed].filter(([, value]) => value !== undefined);
        expect(leavesOf(mergeMemory(null, before, one))).toEqual(new Map(there));
      }),
      PARAMETERS,
    );
  });
});

describe('a household of several', () => {
  it('keeps neither the screen of one, nor the care, whatever another turn has kept meanwhile', () => {
    const known: Memory = { v: 1, introHeardOn: '2026-11-20', avoid: ['twist'], pace: 1 };
    const shared: Memory = { v: 1, household: 'shared', pace: 1 };
    const other: Memory = { ...known, soften: ['bend-back'] };
    expect(mergeMemory(known, known, shared)).toEqual(shared);
    expect(mergeMemory(mergeMemory(known, known, other), known, shared)).toEqual(shared);
    expect(mergeMemory(mergeMemory(known, known, shared), known, other)).toEqual(shared);
  });
});

describe('any three memories', () => {
  it('merge into one that every store can read again', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, anyMemory, (kept, before, after) => {
        const merged = mergeMemory(kept, before, after);
        expect(parseMemory(JSON.parse(JSON.stringify(merged)))).toEqual(merged);
        expect(Object.values(merged)).not.toContain(undefined);
      }),
      PARAMETERS,
    );
  });

  it('merge into no less care than is kept', () => {
    fc.assert(
      fc.property(anyMemory, anyMemory, anyMemory, (kept, before, after) => {
        const { avoid = [], soften = [], askAgain } = mergeMemory(kept, before, after);
        expect(avoid).toEqual(expect.arrayContaining([...(kept.avoid ?? [])]));
        expect([...avoid, ...soften]).toEqual(expect.arrayContaining([...(kept.soften ?? [])]));
        expect(soften.filter((tag) => avoid.includes(tag))).toEqual([]);
        if (kept.askAgain && !before.askAgain) expect(askAgain).toBe(true);
      }),
      PARAMETERS,
    );
  });
});

describe('where both have changed the same thing', () => {
  it.each<[string, Memory, Memory, Memory, Memory]>([
    [
      'the later turn has its way',
      { v: 1, pace: 2 },
      NOTHING,
      { v: 1, pace: 1 },
      { v: 1, pace: 1 },
    ],
    [
      'what hurt rests from the later day on',
      { v: 1, resting: { bridge: '2026-11-21' } },
      NOTHING,
      { v: 1, resting: { bridge: '2026-11-20' } },
      { v: 1, resting: { bridge: '2026-11-21' } },
    ],
    [
      'what has hurt again goes on resting, though it had rested long enough for one turn',
      { v: 1, resting: { bridge: '2026-11-21' } },
      { v: 1, resting: { bridge: '2026-11-01' } },
      NOTHING,
      { v: 1, resting: { bridge: '2026-11-21' } },
    ],
    [
      'avoiding wins over softening',
      { v: 1, soften: ['twist'] },
      NOTHING,
      { v: 1, avoid: ['twist'] },
      { v: 1, avoid: ['twist'] },
    ],
    [
      'the screen is asked again after an alarm, also when a question about what is new was answered',
      { v: 1, askAgain: true },
      { v: 1, introHeardOn: '2026-09-01' },
      { v: 1, introHeardOn: '2026-11-21' },
      { v: 1, introHeardOn: '2026-11-21', askAgain: true },
    ],
    [
      'a conversation that knew less takes no care back',
      { v: 1, avoid: ['twist', 'flat-on-back'] },
      { v: 1, avoid: ['twist', 'flat-on-back'] },
      { v: 1, avoid: ['twist'], pace: 1 },
      { v: 1, avoid: ['twist', 'flat-on-back'], pace: 1 },
    ],
  ])('%s', (_, kept, before, after, merged) => {
    expect(mergeMemory(kept, before, after)).toEqual(merged);
  });
});
