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
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    logLevel: 'error',
  });
  const [{ contents: code }] = outputFiles;
  return { minified: code.length, gzipped: gzipSync(code, { level: 9 }).length };
}

/** Only the session is held to a size; the others are told. */
export function benchSize() {
  const whole = bytesOf("export * from '@supine/core';");
  return PARTS.map(([names, entry], index) => {
    const { minified, gzipped } = bytesOf(`export { ${names} } from '${entry}';`);
    const isHeld = index === 0;
    return {
      name: `importing ${names}, bytes minified (${gzipped} gzipped)`,
      supine: minified,
      peer: 'all of @supine/core',
      peerFigure: whole.minified,
      ratio: minified / whole.minified,
      target: isHeld ? `at most ${MOST_SESSION_BYTES}` : 'none',
      met: !isHeld || minified <= MOST_SESSION_BYTES,
    };
  });
}
