import { defineConfig } from 'tsup';
import { contentAsJson } from '../../scripts/contentAsJson.mjs';

/** A voice is 21 MB, Polly is there for whoever installs it, and a tag writer of another module system. */
const APART = ['@echogarden/', '@aws-sdk/', 'node-id3$'];

/**
 * It runs without the workspace: the core is built in from source. Sound is a part that is loaded when it is wanted, with
 * its worker beside it and the voice in its own package.
 */
export default defineConfig({
  entry: { cli: 'src/cli.ts', fliteWorker: '../../packages/audio/src/fliteWorker.js' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  splitting: true,
  noExternal: [new RegExp(`^(?!${APART.join('|')})`)],
  external: [new RegExp(`^(?:${APART.join('|')})`)],
  esbuildPlugins: [contentAsJson()],
  banner: { js: '#!/usr/bin/env node' },
  esbuildOptions(options) {
    options.conditions = ['supine-source'];
  },
});
