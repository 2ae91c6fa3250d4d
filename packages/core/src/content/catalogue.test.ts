import { expect, it } from 'vitest';
import type { Catalogue } from '../model/catalogue.js';
import { catalogue } from './index.js';

/** Every object in a value that can still be changed, by the path that leads to it. */
function changeable(value: unknown, path = 'catalogue'): string[] {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).flatMap(([key, one]) => changeable(one, `${path}.${key}`));
  return Object.isFrozen(value) ? inner : [path, ...inner];
}

it('the catalogue cannot be changed, and a change that is tried is an error', () => {
  expect(changeable(catalogue)).toEqual([]);
  const tilt = catalogue.exercises['pelvic-tilt'] as { movements: unknown };
  expect(() => {
    tilt.movements = [];
  }).toThrow(TypeError);
});

it('a clone of it is the same, and may be changed', () => {
  const own: Catalogue = structuredClone(catalogue);
  expect(own).toEqual(catalogue);
  delete own.exercises['bridge'];
  expect(changeable(own)).toContain('catalogue.exercises');
  expect(catalogue.exercises['bridge']?.id).toBe('bridge');
});
