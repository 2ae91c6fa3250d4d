import { defineConfig } from 'tsup';
import { contentAsJson } from '../../scripts/contentAsJson.mjs';

/** One file that writes every export, built from the core's source. */
export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['esm'],
  platform: 'node',
  target: 'node20',
  clean: true,
  splitting: false,
  // The parts of yaml call require, which a module has not.
  noExternal: [/^@supine\//],
  external: ['yaml'],
  esbuildPlugins: [contentAsJson()],
  esbuildOptions(options) {
    options.conditions = ['supine-source'];
  },
});
