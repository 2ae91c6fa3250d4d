import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import type { Plugin } from 'vitest/config';

/** The index of a folder with a file for each entry, or for each entry's words. */
const SHELF = /\/packages\/core\/src\/(?:content|locales\/[\w-]+)\/[\w-]+\/index\.ts$/;

/**
 * Loads the thousand small files of the catalogue and its words as one module a shelf. Nobody imports one of them by itself,
 * and fetching them one by one took twice as long as all else of the core.
 */
export function wholeShelves(): Plugin {
  return {
    name: 'whole-shelves',
    // What is kept of a shelf from the last run is that of the same files only.
    configureVitest({ experimental_defineCacheKeyGenerator: defineKey }) {
      defineKey(({ id }) => (SHELF.test(id) ? hashOf(dirname(id)) : undefined));
    },
    async load(id) {
      if (!SHELF.test(id)) return null;
      for (const file of sourcesIn(dirname(id))) this.addWatchFile(file);
      const { outputFiles } = await build({
        entryPoints: [id],
        bundle: true,
        write: false,
        format: 'esm',
        charset: 'utf8',
        tsconfigRaw: {},
        logLevel: 'silent',
        // What stands elsewhere is shared with others, and the path to it is the same from the index.
        plugins: [
          {
            name: 'elsewhere',
            setup({ onResolve }) {
              onResolve({ filter: /^[^.]|^\.\.\// }, ({ kind }) =>
                kind === 'entry-point' ? undefined : { external: true },
              );
            },
          },
        ],
      });
      return outputFiles[0]?.text ?? null;
    },
  };
}

function hashOf(folder: string): string {
  const hash = createHash('sha256');
  for (const file of sourcesIn(folder)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

function sourcesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
}
