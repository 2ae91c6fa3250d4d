import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The server runs without the workspace: what is ours is built in from source, and so is the protocol, for reading its two
 * hundred files took half of the time to the first answer. Sound is a part that is loaded when it is wanted, with its worker
 * beside it. A package of its own stay the voice, which is 21 MB, and LAME, which its licence wants replaceable.
 */
rmSync(here('dist'), { recursive: true, force: true });
await build({
  absWorkingDir: here('.'),
  entryPoints: { cli: 'src/cli.ts', fliteWorker: '../../packages/audio/src/fliteWorker.js' },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  alias: { '@modelcontextprotocol/server/_shims': here('withoutValidator.mjs') },
  external: ['@aws-sdk/*', '@echogarden/*', 'wasm-media-encoders'],
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
