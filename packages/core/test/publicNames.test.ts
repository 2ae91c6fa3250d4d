import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** A list that a stranger reads at a glance. What more there is stands in its entry. */
const MOST_NAMES = 64;

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');

it('the root names what it exports, one by one, and no more than can be read at a glance', () => {
  const exported = read('src/index.ts').match(/^export [^;]+;/gm) ?? [];
  const names = exported.flatMap((one) => {
    const named = /^export (?:type )?\{([^}]*)\}/.exec(one);
    return named ? (named[1]?.match(/\w+(?=,|\s*$)/g) ?? []) : '*';
  });
  expect(names).toContain('buildRoutine');
  expect(names).not.toContain('*');
  expect(names.length, names.join(', ')).toBeLessThanOrEqual(MOST_NAMES);
});

it('the API report is made of every entry that is published', () => {
  const { exports } = JSON.parse(read('package.json')) as {
    exports: Record<string, { types?: string }>;
  };
  const published = Object.values(exports).flatMap(({ types }) => types ?? []);
  const reported = read('api/everyEntry.d.ts').match(/dist\/types\/[^']+/g) ?? [];
  const declarations = reported.map((path) => `./${path.replace(/\.js$/, '.d.ts')}`);
  expect(declarations.sort()).toEqual(published.sort());
});
