import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from './pnpm.mjs';

/** What makes a test another one in a deeper run: how far it goes, and chance. */
const DEPENDS_ON_DEPTH = { file: 'depth.ts', package: 'fast-check' };
/** What a first run on a bare machine does without, whether or not a test says that it skips for it. */
const SYSTEM_PROGRAM = /espeak|ffmpeg|ffprobe|mpg123|chromium/i;

/**
 * Finds what a deeper run would only run again: files of the last `npm test` that passed whole, skipped nothing, need no
 * program of the system, and import neither the depth nor properties, by whatever way.
 *
 * @param {{ name: string, status: string, assertionResults: { status: string }[] }[]} results what the last `npm test` wrote
 * @returns {Promise<string[]>} paths from the root
 */
export async function sameAtAnyDepth(results) {
  const files = results
    .filter(({ assertionResults }) => assertionResults.length > 0)
    .filter(({ assertionResults }) => assertionResults.every(({ status }) => status === 'passed'))
    .map(({ name }) => relative(ROOT, name).replaceAll('\\', '/'))
    .filter((file) => !SYSTEM_PROGRAM.test(readFileSync(`${ROOT}/${file}`, 'utf8')));
  const { metafile } = await build({
    entryPoints: files,
    absWorkingDir: ROOT,
    outdir: 'nowhere',
    bundle: true,
    // Ours are sources of the program, and know of no depth.
    packages: 'external',
    tsconfigRaw: {},
    platform: 'node',
    format: 'esm',
    treeShaking: false,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  return Object.values(metafile.outputs).flatMap(({ entryPoint, inputs, imports }) => {
    const isDeeper =
      DEPENDS_ON_DEPTH.file in inputs ||
      imports.some(({ path }) => path === DEPENDS_ON_DEPTH.package);
    return entryPoint && !isDeeper ? [entryPoint] : [];
  });
}
