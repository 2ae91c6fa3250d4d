import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The program runs without the workspace: what is ours is built in from source, and so is the house's client. Outside stay
 * what is only needed to make a voice pack, and the parts of yaml, which call require.
 */
rmSync(here('dist'), { recursive: true, force: true });
const shared = {
  absWorkingDir: here('.'),
  outdir: 'dist',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@aws-sdk/*', '@echogarden/*', 'wasm-media-encoders', 'yaml', 'ws'],
  logLevel: 'warning',
};
await build({ ...shared, entryPoints: { index: 'src/index.ts' } });
await build({
  ...shared,
  entryPoints: { cli: 'src/cli.ts' },
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  banner: { js: '#!/usr/bin/env node' },
});
