import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const EXAMPLES = new URL('../examples/', import.meta.url);

it('the README quotes the programs that run from the packed package', () => {
  const readme = readFileSync(new URL('../../../README.md', import.meta.url), 'utf8');
  const quoted = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code]) => code);
  const programs = readdirSync(EXAMPLES).map((file) =>
    readFileSync(new URL(file, EXAMPLES), 'utf8'),
  );
  expect(quoted.toSorted()).toEqual(programs.toSorted());
  for (const program of programs) expect(program.split('\n').length - 1).toBeLessThanOrEqual(15);
});
