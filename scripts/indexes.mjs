import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT } from './pnpm.mjs';

/**
 * Writes the `index.ts` of every folder of entries and of their words, from the files that stand in it, so that whoever
 * adds an entry touches the entry and its words and nothing else. The order of a shelf is its author's: a new entry comes
 * last, and its line may be moved.
 *
 * With `--check` it writes nothing, and fails where an index is not as it would write it.
 */
const SRC = join(ROOT, 'packages/core/src');
const CONTENT = join(SRC, 'content');
const LOCALES = join(SRC, 'locales');
const foldersIn = (path) =>
  readdirSync(path, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? [one.name] : [],
  );
const entriesIn = (path) =>
  readdirSync(path)
    .filter((file) => /^[a-z0-9-]+\.ts$/.test(file) && file !== 'index.ts')
    .map((file) => file.slice(0, -'.ts'.length))
    .sort();
const nameOf = (id) => id.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

const shelves = foldersIn(CONTENT);
const indexes = [
  ...shelves.map((shelf) => ({ path: join(CONTENT, shelf), ids: entriesIn(join(CONTENT, shelf)) })),
  ...foldersIn(LOCALES).flatMap((locale) =>
    foldersIn(join(LOCALES, locale))
      .filter((shelf) => shelves.includes(shelf))
      .map((shelf) => {
        const path = join(LOCALES, locale, shelf);
        // What is no entry (the words that stop a massage) is imported by its own name.
        const known = new Set(entriesIn(join(CONTENT, shelf)));
        return { path, ids: entriesIn(path).filter((id) => known.has(id)) };
      }),
  ),
];

/** The index as it has to be: imports in order of their names, the shelf in its author's. */
function written(text, ids) {
  const [before, body] = text.split(/= \{\n|\n?\}[^{}]*$/);
  const [imports, ...declared] = before.split(/(?<=;)\n\n/);
  const outer = imports.split('\n').filter((line) => line.includes("from '../"));
  const own = ids.map((id) => `import { ${nameOf(id)} } from './${id}.js';`);
  const known = [...body.matchAll(/^ {2}(?:'([^']+)'|(\w+))/gm)].map(([, id, name]) => id ?? name);
  const ordered = [...new Set([...known.filter((id) => ids.includes(id)), ...ids])];
  const lines = ordered.map((id) => (id === nameOf(id) ? `  ${id},` : `  '${id}': ${nameOf(id)},`));
  const end = text.slice(text.lastIndexOf('}'));
  return `${[...outer, ...own].join('\n')}\n\n${declared.join('\n\n')}= {\n${lines.join('\n')}\n${end}`;
}

const checking = process.argv.includes('--check');
const stale = indexes.flatMap(({ path, ids }) => {
  const index = join(path, 'index.ts');
  const before = readFileSync(index, 'utf8');
  const after = written(before, ids);
  if (after === before) return [];
  if (!checking) writeFileSync(index, after);
  return [relative(ROOT, index)];
});
if (checking && stale.length > 0) {
  console.error(`Not as the files beside it say: ${stale.join(', ')}. Run npm run format.`);
  process.exitCode = 1;
}
