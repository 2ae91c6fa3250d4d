import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The program runs without the workspace: what is ours is built in from source. Sound is a part that is loaded when it is
 * wanted, with its workers beside it. A package of its own stay the voice, which is 21 MB, LAME, which its licence wants
 * replaceable, Polly and sherpa-onnx, for whoever installs them, and what else `package.json` names. esbuild alone, so that
 * `npm start` has one small tool to install.
 */
rmSync(here('dist'), { recursive: true, force: true });
await build({
  absWorkingDir: here('.'),
  entryPoints: {
    cli: 'src/cli.ts',
    fliteWorker: '../../packages/audio/src/fliteWorker.js',
    sherpaProcess: '../../packages/audio/src/sherpaProcess.js',
  },
  outdir: 'dist',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  external: ['@aws-sdk/*', '@echogarden/*', 'wasm-media-encoders'],
  banner: { js: '#!/usr/bin/env node' },
  logLevel: 'warning',
});
