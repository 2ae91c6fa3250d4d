import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildSync } from 'esbuild';

const CORE = fileURLToPath(new URL('../packages/core', import.meta.url));
/** Where somebody is in a routine, for a page that brings its own words. */
const MOST_SESSION_BYTES = 8_000;
const PARTS = [
  ['advance, nextAt, startSession', '@supine/core/engine'],
  ['buildRoutine, compileTimeline', '@supine/core'],
  ['recognise', '@supine/core'],
  ['respond, newConversation', '@supine/core'],
  ['renderWebVtt', '@supine/core/speech'],
];

/** What a page downloads that imports some names of the built package, minified, with everything they need. */
function bytesOf(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: CORE },
    // Without it, `paths` of the workspace lead to the source.
    tsconfigRaw: {},
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const [{ contents: code }] = outputFiles;
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** Every entry of the published package, whole. */
function entries() {
  const { name, exports } = JSON.parse(readFileSync(join(CORE, 'package.json'), 'utf8'));
  return Object.keys(exports)
    .filter((entry) => !entry.endsWith('.json'))
    .map((entry) => `${name}${entry.slice(1)}`);
}

/** Only the session is held to a size; the others are told. */
export function benchSize() {
  const whole = bytesOf("export * from '@supine/core';").minified;
  const row = (what, { minified, gzipped }, most) => ({
    name: `importing ${what}, bytes minified (${gzipped} gzipped)`,
    supine: minified,
    peer: 'all of @supine/core',
    peerFigure: whole,
    ratio: minified / whole,
    target: most === undefined ? 'none' : `at most ${most}`,
    met: most === undefined || minified <= most,
  });
  return [
    ...PARTS.map(([names, entry], index) =>
      row(
        names,
        bytesOf(`export { ${names} } from '${entry}';`),
        index === 0 ? MOST_SESSION_BYTES : undefined,
      ),
    ),
    ...entries().map((entry) => row(`all of ${entry}`, bytesOf(`export * from '${entry}';`))),
  ];
}
