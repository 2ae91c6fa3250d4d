import { build } from 'esbuild';

/** Shelves of entries and of words: literals without calls, so each is JSON already. */
const SHELVES =
  /packages[\\/]core[\\/]src[\\/](content|locales[\\/]en-US)[\\/](?:(?:[a-z-]+)[\\/]index|sources|precautions|bodyRegions|wordingLevels|transitions|routines|dialog)\.ts$/;

/** What is built from templates stays code. */
const CODE = /[\\/]utterances[\\/]/;

/**
 * Builds a shelf into its keys and one JSON text that is read when the first entry is asked for. Most programs need a
 * few shelves of the many, and reading all of them would be most of what the core costs at start.
 *
 * @returns {import('esbuild').Plugin}
 */
export function contentAsJson() {
  return {
    name: 'content-as-json',
    setup({ onLoad }) {
      onLoad({ filter: SHELVES }, async ({ path }) => {
        if (CODE.test(path)) return undefined;
        const { outputFiles } = await build({
          entryPoints: [path],
          bundle: true,
          format: 'esm',
          write: false,
          logLevel: 'silent',
        });
        const code = Buffer.from(outputFiles[0].contents).toString('base64');
        const exports = await import(`data:text/javascript;base64,${code}`);
        const contents = Object.entries(exports)
          .map(([name, value]) => `export const ${name} = ${shelfOf(value)};`)
          .join('\n');
        return { contents: `${READ_WHEN_NEEDED}\n${contents}`, loader: 'js' };
      });
    },
  };
}

const READ_WHEN_NEEDED = `
function readWhenNeeded(keys, json) {
  let read;
  const shelf = {};
  for (const key of keys) {
    Object.defineProperty(shelf, key, {
      enumerable: true,
      get: () => (read ??= JSON.parse(json))[key],
    });
  }
  return shelf;
}`;

function shelfOf(value) {
  const json = JSON.stringify(value);
  if (Array.isArray(value)) return json;
  const keys = JSON.stringify(Object.keys(value));
  return `/* @__PURE__ */ readWhenNeeded(${keys}, ${JSON.stringify(json)})`;
}
