import { readFileSync } from 'node:fs';
import type { ContentRule } from '../rule.js';
import { textsIn } from '../rule.js';
import { sevensOf, traceOf } from '../seedSevens.js';

const traces = new Set(
  readFileSync(new URL('../seedTraces.txt', import.meta.url), 'utf8')
    .replace(/\s/g, '')
    .match(/.{7}/g),
);

/** The articles that the catalogue answers were somebody's work; so are our words. */
export const nothingCopied: ContentRule = {
  name: 'nothing-copied',
  teaches: 'No seven words in a row stand in a seed article too. Say it in our own words.',
  check: ({ locale: { writeParam: _, ...words } }) =>
    textsIn(words).flatMap(([path, text]) =>
      sevensOf(text)
        .filter((run) => traces.has(traceOf(run)))
        .map((run) => ({
          rule: 'nothing-copied',
          where: path,
          message: `shares "${run}" with a seed article.`,
        })),
    ),
};
