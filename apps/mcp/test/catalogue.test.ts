import { catalogue, enUS } from '@supine/core';
import { expect, it } from 'vitest';
import { partOf } from '../../../depth.js';
import { listedOn, SHELF_NAMES, textOf } from '../src/catalogue/entries.js';
import { readResource } from '../src/catalogue/resources.js';

it('lists every entry that has words, by its name, and every one can be read', () => {
  const all = SHELF_NAMES.flatMap((shelf) =>
    listedOn(shelf, enUS).map(({ id, title }) => ({ shelf, id, title })),
  );
  expect(all.length).toBeGreaterThan(250);
  expect(all.filter(({ title }) => title === '')).toEqual([]);
  const texts = partOf(all, 60).map(({ shelf, id }) => textOf(shelf, id, enUS));
  expect(texts.filter((text) => text.length < 60)).toEqual([]);
});

it('opens what is done with what is asked before it', () => {
  const text = textOf('routines', 'evening-wind-down', enUS);
  expect(text).toContain('Evening back stretch, ten minutes.');
  expect(text).toContain(catalogue.sources['nhs-inform-back']?.url);
});

it('has nothing at an address of nothing', () => {
  const addresses = ['supine://routines/toString', 'supine://red-flags/saddle-numb', 'file:///etc'];
  expect(addresses.map((uri) => readResource(uri, enUS))).toEqual([null, null, null]);
  expect(readResource('supine://remedies/ice', enUS)?.text).toMatch(/^Cold/);
});
