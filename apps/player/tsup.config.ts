import { defineConfig } from 'tsup';
import { contentAsJson } from '../../scripts/contentAsJson.mjs';

/** One file that runs without the workspace: the core is built in from source. */
export default defineConfig({
  entry: { cli: 'src/cli.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  splitting: false,
  noExternal: [/.*/],
  esbuildPlugins: [contentAsJson()],
  banner: { js: '#!/usr/bin/env node' },
  esbuildOptions(options) {
    options.conditions = ['supine-source'];
  },
});
