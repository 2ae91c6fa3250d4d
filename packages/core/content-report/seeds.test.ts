import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { disagreements } from '../src/content/disagreements/index.js';
import { shelves } from '../src/content/shelves.js';
import { isEntry } from './isEntry.js';
import { reachedBy } from './reachedBy.js';
import type { SeedRow } from './seedRows.js';
import { seedRows } from './seedRows.js';
import { seedsPage } from './seedsPage.js';

const everything = shelves;

const namesOf = ({ outcome }: SeedRow): readonly string[] =>
  'became' in outcome ? outcome.became : [];

const folderOf = (shelf: string): string =>
  shelf.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

describe('the seed articles', () => {
  it('have 237 rows, each once', () => {
    expect(new Set(seedRows.map(({ id }) => id)).size).toBe(237);
    expect(seedRows).toHaveLength(237);
    const ofArticle = [0, 1, 2, 3].map((n) => seedRows.filter((row) => row.article === n).length);
    expect(ofArticle).toEqual([28, 41, 106, 62]);
    expect(seedRows.filter((row) => !row.id.startsWith(`s${row.article}-`))).toEqual([]);
  });

  it('leave no row without an outcome', () => {
    const lost = seedRows.filter(({ outcome }) =>
      'became' in outcome ? outcome.became.length === 0 : outcome.notSaid.trim() === '',
    );
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('name only entries that stand on a shelf', () => {
    const missing = seedRows.flatMap((row) =>
      namesOf(row)
        .filter((path) => !isEntry(path, everything))
        .map((path) => `${row.id} names ${path}`),
    );
    expect(missing).toEqual([]);
  });

  it('answer what is not said with an entry, too', () => {
    const missing = seedRows.flatMap(({ id, outcome }) =>
      'notSaid' in outcome && !isEntry(outcome.answer, everything) ? [id] : [],
    );
    expect(missing).toEqual([]);
  });

  it('are each reached by a sentence that somebody asks', () => {
    const lost = seedRows.flatMap(({ id, asks, outcome }) => {
      const wanted = 'became' in outcome ? outcome.became : [outcome.answer];
      const reached = reachedBy(asks);
      return reached.some((path) => wanted.includes(path))
        ? []
        : [`${id}: "${asks}" reaches ${reached.join(', ') || 'nothing'}`];
    });
    expect(lost).toEqual([]);
  });

  it('never turn what is wrong or unsafe into advice', () => {
    const advised = seedRows
      .filter(({ grade }) => grade === 'X')
      .filter((row) => namesOf(row).some((path) => !path.startsWith('disagreements/')));
    expect(advised.map(({ id }) => id)).toEqual([]);
  });

  it('are settled by the disagreements that name them, and by no others', () => {
    const settled = Object.values(disagreements).flatMap(({ id, seeds }) =>
      seeds.map((seed) => `${seed} → disagreements/${id}`),
    );
    const pointed = seedRows.flatMap((row) =>
      namesOf(row)
        .filter((path) => path.startsWith('disagreements/'))
        .map((path) => `${row.id} → ${path}`),
    );
    expect(pointed.sort()).toEqual(settled.sort());
  });

  it('name every entry that says it answers them', () => {
    const answers = Object.entries(shelves).flatMap(([shelf, entries]) =>
      Object.values(entries).flatMap(
        (entry: { readonly id: string; readonly seeds?: readonly string[] }) =>
          (entry.seeds ?? []).map((seed) => ({ seed, path: `${folderOf(shelf)}/${entry.id}` })),
      ),
    );
    const unnamed = answers.filter(({ seed, path }) => {
      const row = seedRows.find(({ id }) => id === seed);
      return !row || (row.grade !== 'X' && !namesOf(row).includes(path));
    });
    expect(unnamed).toEqual([]);
  });

  it('stand in docs/seeds.md as written here', () => {
    const page = readFileSync(new URL('../../../docs/seeds.md', import.meta.url), 'utf8');
    expect(page).toBe(seedsPage(seedRows));
  });
});

describe('isEntry', () => {
  const sample = { sleepPositions: { 'loose-fetal': {} } };

  it('finds an entry by the folder of its shelf and its id', () => {
    expect(isEntry('sleep-positions/loose-fetal', sample)).toBe(true);
  });

  it.each([
    'sleep-positions/hammock',
    'hammocks/loose-fetal',
    'loose-fetal',
    'constructor/name',
    '',
  ])('does not find "%s"', (path) => expect(isEntry(path, sample)).toBe(false));
});
