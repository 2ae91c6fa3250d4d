import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { RoutineRequest } from '../src/index.js';
import { buildRoutine, catalogue, compileTimeline } from '../src/index.js';

const PACKAGE = new URL('../', import.meta.url);

/** Where something can be changed in a value: in itself, or in what it holds. */
function changeable(value: unknown, path: string, seen = new Set<unknown>()): string[] {
  if (typeof value !== 'object' || value === null || seen.has(value)) return [];
  seen.add(value);
  const own = Object.isFrozen(value) ? [] : [path];
  // What is made afresh for each who asks is theirs to change.
  const held = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(
    ([, { get }]) => !get,
  );
  const inner = held.flatMap(([name, one]) => changeable(one.value, `${path}.${name}`, seen));
  return [...own, ...inner];
}

it('nothing that the package hands to everybody can be changed by anybody', async () => {
  const { exports } = JSON.parse(readFileSync(new URL('package.json', PACKAGE), 'utf8')) as {
    exports: Record<string, { types?: string }>;
  };
  const files = Object.values(exports).flatMap(({ types }) =>
    types && !types.includes('testing')
      ? [types.replace('./dist/types/', 'src/').replace(/\.d\.ts$/, '.ts')]
      : [],
  );
  const shared = new Map<string, unknown>();
  for (const file of files) {
    const module = await import(/* @vite-ignore */ fileURLToPath(new URL(file, PACKAGE)));
    for (const [name, value] of Object.entries(module)) {
      if (typeof value === 'object') shared.set(name, value);
    }
  }
  // What hears keeps its parts as it makes them, in maps and lists of numbers.
  for (const name of ['enUSHearing', 'enUSAlarms']) shared.delete(name);
  expect([...shared.keys()]).toEqual(
    expect.arrayContaining(['catalogue', 'enUS', 'MOVEMENT_TAGS']),
  );
  expect([...shared].flatMap(([name, value]) => changeable(value, name))).toEqual([]);
});

it('a routine and its timeline are frozen, and nothing that the caller handed in is', () => {
  const own = structuredClone(catalogue);
  const request: RoutineRequest = {
    routine: 'evening-wind-down',
    avoid: ['twist'],
    skip: ['clam'],
  };
  const routine = buildRoutine(request, own);
  const stored = structuredClone(routine);
  expect(changeable(routine, 'routine')).toEqual([]);
  expect(changeable(compileTimeline(stored), 'timeline')).toEqual([]);
  for (const handedIn of [own, request, stored]) {
    const parts = changeable(handedIn, 'part');
    expect(parts).toContain('part');
    expect(parts.length).toBe(partsOf(handedIn));
  }
});

function partsOf(value: unknown): number {
  const parts = new Set<unknown>();
  const look = (one: unknown): void => {
    if (typeof one !== 'object' || one === null || parts.has(one)) return;
    parts.add(one);
    Object.values(one).forEach(look);
  };
  look(value);
  return parts.size;
}
