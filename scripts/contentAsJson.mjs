import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { packRepeats, SEPARATOR, unpackWith } from './repeatedPairs.mjs';

const SOURCE = fileURLToPath(new URL('../packages/core/src', import.meta.url));
/** Shelves of entries and of words: literals without calls, so each is JSON already. */
const SHELVES = new RegExp(
  [
    'packages/core/src/(?:',
    '(?:content|locales/en-US)/(?:[a-z-]+/index|sources|precautions|bodyRegions|wordingLevels|transitions|routines|dialog|alarmWords)',
    '|locales/en-US/utterances/(?:layWords|precautionWords|slotWords)',
    '|locales/countries|dialog/checks',
    ')\\.ts$',
  ]
    .join('')
    .replaceAll('/', '[\\\\/]'),
);
/** An app whose platform understands by itself carries nothing of these. */
const HEARD = /[\\/](utterances|alarmWords)/;
const READER = 'read-when-needed:';

/**
 * Builds the shelves into two texts, what people say and all else, of which each shelf is read when its first entry is
 * asked for. Most programs need a few of the many; reading all of them would be most of what the core costs at start. So
 * would their text, for the engine takes 0.7 ms to load 100 kB; hence repeats stand once. Deflate would make it half as
 * long again, but reading that back took 25 ms at the first sentence, and reading this takes no longer than plain JSON.
 * Two texts and not one for each shelf, for an engine hashes every string that is shorter than 16 kB.
 *
 * @returns {import('esbuild').Plugin}
 */
export function contentAsJson() {
  return {
    name: 'content-as-json',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: SHELVES }, async ({ path }) => {
        const { shelves } = await packOf(path);
        const contents = shelves
          .filter((shelf) => shelf.path === path)
          .map(({ name, code }) => `export const ${name} = ${code};`);
        return {
          contents: `import { readWhenNeeded } from '${READER}${path}';\n${contents.join('\n')}`,
          loader: 'js',
          resolveDir: '/',
        };
      });
      onResolve({ filter: new RegExp(`^${READER}`) }, ({ path }) => ({
        path: HEARD.test(path) ? 'heard' : 'said',
        namespace: READER,
      }));
      onLoad({ filter: /./, namespace: READER }, async ({ path }) => ({
        contents: (await packs())[path].reader,
        loader: 'js',
      }));
    },
  };
}

let made;
/** Both texts, made once for however many bundles. */
function packs() {
  made ??= packAll();
  return made;
}

const packOf = async (path) => (await packs())[HEARD.test(path) ? 'heard' : 'said'];

async function packAll() {
  const paths = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
    .map((path) => join(SOURCE, path))
    .filter((path) => SHELVES.test(path))
    .sort();
  const shelves = (await Promise.all(paths.map(shelvesOf))).flat();
  return {
    heard: pack(shelves.filter(({ path }) => HEARD.test(path))),
    said: pack(shelves.filter(({ path }) => !HEARD.test(path))),
  };
}

function pack(shelves) {
  const objects = shelves.filter(({ value }) => !Array.isArray(value));
  const { texts, pieces, starts } = packRepeats(objects.map(({ value }) => JSON.stringify(value)));
  const textOf = new Map(objects.map((shelf, index) => [shelf, texts[index]]));
  let from = 0;
  return {
    shelves: shelves.map((shelf) => {
      const text = textOf.get(shelf);
      if (text === undefined) return { ...shelf, code: JSON.stringify(shelf.value) };
      const code = `/* @__PURE__ */ readWhenNeeded(${from}, ${from + text.length})`;
      from += text.length;
      return { ...shelf, code };
    }),
    reader: `const text = () => ${JSON.stringify(texts.join(''))};
const pieces = () => ${JSON.stringify(pieces.join(SEPARATOR))};${unpackWith(starts)}${READ_WHEN_NEEDED}`,
  };
}

/** What a module of the source exports, each with its name and value. */
async function shelvesOf(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const exported = await import(`data:text/javascript;base64,${code}`);
  return Object.entries(exported).map(([name, value]) => ({ path, name, value }));
}

// Each text is in a function of its own, for an engine only looks over a function that nobody has called: it makes no
// string of the text and hashes none (0.4 ms less at import).
// One function for all shelves: a copy in each would be compiled anew for each. And a proxy, for a getter for each of
// 400 entries takes longer to make than the rest of the core (0.7 ms); what it costs is that a built shelf is not
// cloneable by structuredClone.
const READ_WHEN_NEEDED = `
export function readWhenNeeded(from, to) {
  let unread = true;
  const read = (shelf) => {
    if (unread) Object.assign(shelf, JSON.parse(unpack(text().slice(from, to))));
    unread = false;
    return shelf;
  };
  return new Proxy({}, {
    get: (shelf, key) => read(shelf)[key],
    has: (shelf, key) => key in read(shelf),
    ownKeys: (shelf) => Reflect.ownKeys(read(shelf)),
    getOwnPropertyDescriptor: (shelf, key) => Reflect.getOwnPropertyDescriptor(read(shelf), key),
  });
}`;
