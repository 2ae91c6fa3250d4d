import { defineConfig } from 'tsup';
import { contentAsJson } from '../../scripts/contentAsJson.mjs';

/** One CommonJS file for Lambda with everything in it, built from the core's source. */
export default defineConfig({
  entry: { index: 'src/index.ts' },
  format: ['cjs'],
  outExtension: () => ({ js: '.cjs' }),
  platform: 'node',
  target: 'node20',
  minify: true,
  clean: true,
  splitting: false,
  noExternal: [/.*/],
  esbuildPlugins: [contentAsJson()],
  esbuildOptions(options) {
    options.conditions = ['supine-source'];
  },
});
