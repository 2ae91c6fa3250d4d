import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What XState 5, the state machine one would take instead, weighs in all. */
const LARGEST_BYTES = 37_000;
const SRC = fileURLToPath(new URL('../src', import.meta.url));

const CODE = [
  'model/index',
  'routine/buildRoutine',
  'timeline/compileTimeline',
  'timeline/places',
  'session/advance',
  'session/planTurn',
  'session/rebase',
  'session/session',
  'session/startSession',
  'speech/compose',
  'speech/renderSsml',
  'speech/renderText',
  'speech/transcript',
  'speech/turnLimit',
];

/** The list of what is used of zod: it names what belongs to zod, and holds nothing of ours. */
const OF_ZOD = 'src/model/zod.ts';

/** Bytes of our own files in the minified bundle. */
function minifiedBytes(rooms: readonly string[]): number {
  const { metafile } = buildSync({
    metafile: true,
    stdin: {
      contents: rooms.map((room) => `export * from './${room}.js';`).join('\n'),
      resolveDir: SRC,
      loader: 'ts',
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    external: ['zod', 'zod/*'],
  });
  const [output] = Object.values(metafile.outputs);
  return Object.entries(output?.inputs ?? {}).reduce(
    (sum, [file, { bytesInOutput }]) => (file.endsWith(OF_ZOD) ? sum : sum + bytesInOutput),
    0,
  );
}

describe('the core stays small', () => {
  it('from the model to the session, and speech, weighs at most what XState weighs', () => {
    const code = minifiedBytes(CODE);
    const withEntries = minifiedBytes([...CODE, 'content/index']);
    console.log(
      `rooms model to session and speech: ${code} bytes; with the entries ${withEntries}`,
    );
    // The entries are data and grow with the catalogue; the code must not.
    expect(code).toBeLessThanOrEqual(LARGEST_BYTES);
    expect(code).toBeGreaterThan(10_000);
  });

  it('depends on zod and nothing else', () => {
    const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
    expect(Object.keys(manifest.dependencies)).toEqual(['zod']);
  });
});
