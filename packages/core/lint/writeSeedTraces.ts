import { readFileSync, writeFileSync } from 'node:fs';
import { sevensOf, traceOf } from './seedSevens.js';

/**
 * Writes the traces of articles that nothing may be copied from. The articles themselves are not part of the project.
 *
 * Usage: tsx lint/writeSeedTraces.ts ARTICLE...
 */
const articles = process.argv.slice(2);
const traces = new Set(
  articles.flatMap((path) => sevensOf(readFileSync(path, 'utf8')).map(traceOf)),
);
const lines =
  [...traces]
    .sort()
    .join('')
    .match(/.{1,112}/g) ?? [];
writeFileSync(new URL('seedTraces.txt', import.meta.url), `${lines.join('\n')}\n`);
console.log(`${traces.size} traces of ${articles.length} articles`);
