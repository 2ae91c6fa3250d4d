import { readFileSync } from 'node:fs';

const CORE = new URL('../../../packages/core/', import.meta.url);

function rowsOf(path: string): readonly string[] {
  return readFileSync(new URL(path, CORE), 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'))
    .filter(([, danger = 'none']) => danger !== 'none')
    .map(([sentence = '']) => sentence);
}

/** Sentences that tell of a danger, which the core was measured with. */
export function measuredRows(): readonly string[] {
  return ['red-flags', 'red-flags-second'].flatMap((name) =>
    rowsOf(`test/recognition/${name}.tsv`),
  );
}

/** Those that it has learned from. */
export function learnedRows(): readonly string[] {
  return rowsOf('src/locales/en-US/dangers.tsv');
}
