import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BuildOptions } from 'esbuild';
import { buildSync } from 'esbuild';

const SOURCE = fileURLToPath(new URL('..', import.meta.url));

/** What TypeScript finds at a path of ours is a package to whoever runs it. */
const PLAIN: BuildOptions = {
  absWorkingDir: SOURCE,
  tsconfigRaw: {},
  format: 'esm',
  target: 'es2022',
};

/**
 * Writes a source and every file of ours that it imports as JavaScript, for a process that a test starts: Node reads no
 * TypeScript.
 *
 * @param file a path in `src`
 * @param folder where they go, under the same paths
 */
export function asJavaScript(file: string, folder: string): void {
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  const { metafile } = buildSync({
    ...PLAIN,
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    platform: 'node',
    write: false,
    metafile: true,
  });
  buildSync({
    ...PLAIN,
    entryPoints: Object.keys(metafile.inputs),
    outbase: SOURCE,
    outdir: folder,
  });
}
