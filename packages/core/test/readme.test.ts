import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const EXAMPLES = new URL('../examples/', import.meta.url);

it.each([
  ['of the package', '../README.md'],
  ['of the project', '../../../README.md'],
])('the README %s quotes the programs that run from the packed package', (_, path) => {
  const readme = readFileSync(new URL(path, import.meta.url), 'utf8');
  const quoted = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  const programs = readdirSync(EXAMPLES).map((file) =>
    readFileSync(new URL(file, EXAMPLES), 'utf8'),
  );
  expect(quoted.toSorted()).toEqual(programs.toSorted());
  for (const program of programs) expect(program.split('\n').length - 1).toBeLessThanOrEqual(15);
});

it('the README of the package names every entry', () => {
  const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
  const { exports } = JSON.parse(
    readFileSync(new URL('../package.json', import.meta.url), 'utf8'),
  ) as { exports: Record<string, unknown> };
  const entries = Object.keys(exports).filter((entry) => !entry.endsWith('.json'));
  const named = [...readme.matchAll(/^\| `@supine\/core(.*?)`/gm)].map(([, entry]) => `.${entry}`);
  expect(named.toSorted()).toEqual(entries.toSorted());
});
