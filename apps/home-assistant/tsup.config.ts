import { defineConfig } from 'tsup';

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
});
