import { build } from 'esbuild';

/** Shelves of entries and of words: literals without calls, so each is JSON already. */
const SHELVES =
  /packages[\\/]core[\\/]src[\\/](content|locales[\\/]en-US)[\\/](?:(?:[a-z-]+)[\\/]index|sources|precautions|bodyRegions|wordingLevels|transitions|routines|dialog|alarmWords|utterances[\\/](?:layWords|precautionWords))\.ts$/;

/**
 * Builds a shelf into one JSON text that is read when the first entry is asked for. Most programs need a few shelves of
 * the many, and reading all of them would be most of what the core costs at start.
 *
 * @returns {import('esbuild').Plugin}
 */
export function contentAsJson() {
  return {
    name: 'content-as-json',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: SHELVES }, async ({ path }) => {
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
        return {
          contents: `import { readWhenNeeded } from '${READER}';\n${contents}`,
          loader: 'js',
          resolveDir: '/',
        };
      });
      onResolve({ filter: new RegExp(`^${READER}$`) }, ({ path }) => ({ path, namespace: READER }));
      onLoad({ filter: /./, namespace: READER }, () => ({
        contents: READ_WHEN_NEEDED,
        loader: 'js',
      }));
    },
  };
}

// One function for all shelves: a copy in each would be compiled anew for each. And a proxy, for a getter for each of
// 400 entries takes longer to make than the rest of the core (0.7 ms); what it costs is that a built shelf is not
// cloneable by structuredClone.
const READER = 'read-when-needed';
const READ_WHEN_NEEDED = `
export function readWhenNeeded(text, pieces) {
  let unread = true;
  const read = (shelf) => {
    if (unread) {
      const list = pieces?.split('\\n');
      const json = list ? text.replace(/~(\\d+)~/g, (_, index) => list[index]) : text;
      Object.assign(shelf, JSON.parse(json));
    }
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

function shelfOf(value) {
  const json = JSON.stringify(value);
  if (Array.isArray(value)) return json;
  const { text, pieces } = withoutRepeats(json);
  const shared = pieces.length > 0 ? `, ${JSON.stringify(pieces.join('\n'))}` : '';
  return `/* @__PURE__ */ readWhenNeeded(${JSON.stringify(text)}${shared})`;
}

/** A group of alternatives, `(do|does)`, a field with a short value, `"phase":"setup",`, or the name of a field. */
const PIECE = /[([][^()[\]"{}~]{11,}[)\]]|"[A-Za-z]+":"[\w-]{1,24}",?|"[A-Za-z]{3,}":/g;
/** What `~12~` takes in the text, and what an entry of the list takes besides its own length. */
const MARK = 4;

/** Pieces that a shelf repeats stand once, and as `~12~` where they are used: half as much to load. */
function withoutRepeats(json) {
  if (json.includes('~')) return { text: json, pieces: [] };
  const counts = new Map();
  for (const [piece] of json.matchAll(PIECE)) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const pieces = [...counts]
    .filter(([piece, count]) => (piece.length - MARK) * count > piece.length + MARK)
    .sort(([, one], [, other]) => other - one)
    .map(([piece]) => piece);
  const places = new Map(pieces.map((piece, index) => [piece, index]));
  const text = json.replace(PIECE, (piece) =>
    places.has(piece) ? `~${places.get(piece)}~` : piece,
  );
  return { text, pieces };
}
