import type { Memory } from '@supine/core';
import { MOVEMENT_TAGS } from '@supine/core/routine';
import fc from 'fast-check';

/** What every object has by that name is an id too. */
const id = fc.constantFrom('bridge', 'cat-cow', 'nap', 'constructor');
const exercise = fc.oneof(id, fc.constantFrom('figure-four.left', 'figure-four.right'));
const day = fc.constantFrom('2024-02-29', '2026-11-19', '2026-11-20', '2026-11-21');
/** Few enough that two turns meet. */
const tags = fc.subarray(MOVEMENT_TAGS.slice(0, 5));
const steps = fc.integer({ min: -3, max: 3 }).filter((count) => count !== 0);
const entries = <T>(value: fc.Arbitrary<T>) =>
  fc.dictionary(exercise, value, { minKeys: 1, maxKeys: 3, noNullPrototype: true });

/** Every place that a memory has, with what may stand in it. */
const places = {
  introHeardOn: day,
  askAgain: fc.constant<true>(true),
  // What is true of a household of several is told by a test of its own.
  household: fc.constant<'alone'>('alone'),
  askedByDay: fc.constant<true>(true),
  avoid: tags.filter((all) => all.length > 0),
  soften: tags.filter((all) => all.length > 0),
  pace: steps,
  holds: steps,
  place: fc.record({
    wish: fc.record(
      { routine: id, minutes: fc.integer({ min: 1, max: 30 }) },
      { requiredKeys: [] },
    ),
    step: exercise,
    on: day,
  }),
  pausedAt: fc.integer({ min: 1, max: 2_000_000_000_000 }),
  streamsSince: fc.integer({ min: 1, max: 2_000_000_000_000 }),
  unplayed: fc.dictionary(
    fc.constantFrom('stream', 'sound', 'screen'),
    fc.integer({ min: 1, max: 2_000_000_000_000 }),
    { minKeys: 1, noNullPrototype: true },
  ),
  resting: entries(day),
  easing: entries(day),
  people: fc.subarray(['ann', 'ben', 'cy'], { minLength: 1 }),
  told: fc.dictionary(id, fc.integer({ min: 1, max: 2 }), {
    minKeys: 1,
    maxKeys: 3,
    noNullPrototype: true,
  }),
} satisfies { [Name in Exclude<keyof Memory, 'v'>]-?: fc.Arbitrary<Memory[Name]> };

/** The names of all places. */
export const PLACES = Object.keys(places);

/** Any memory as the core makes it: nothing is both avoided and softened, and no place is empty. */
export const anyMemory: fc.Arbitrary<Memory> = fc
  .record({ v: fc.constant<1>(1), ...places }, { requiredKeys: ['v'] })
  .map(careful);

/** Any turn that began with a memory: what it makes of it. It can change every place, and only adds to the care and to the people. */
export function anyTurn(before: Memory): fc.Arbitrary<Memory> {
  const change = fc.record(
    Object.fromEntries(
      Object.entries<fc.Arbitrary<unknown>>(places).map(([name, to]) => [name, fc.option(to)]),
    ),
    { requiredKeys: [] },
  );
  return change.map((changes) => {
    const after: Record<string, unknown> = { ...before, ...changes };
    const { avoid, soften, people } = changes as Pick<Memory, 'avoid' | 'soften' | 'people'>;
    const named = [...new Set([...(before.people ?? []), ...(people ?? [])])];
    after['people'] = named.length > 0 ? named : null;
    after['avoid'] = [...new Set([...(before.avoid ?? []), ...(avoid ?? [])])];
    after['soften'] = [...new Set([...(before.soften ?? []), ...(soften ?? [])])];
    const kept = Object.entries(after).filter(([, value]) => value !== null);
    return careful({ ...Object.fromEntries(kept), v: 1 });
  });
}

function careful({ avoid = [], soften = [], ...rest }: Memory): Memory {
  const eased = soften.filter((tag) => !avoid.includes(tag));
  return {
    ...rest,
    ...(avoid.length > 0 ? { avoid } : {}),
    ...(eased.length > 0 ? { soften: eased } : {}),
  };
}
