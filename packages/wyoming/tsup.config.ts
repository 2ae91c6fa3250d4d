import { defineConfig } from 'tsup';

/** Plain modules; declarations are written by tsc (tsconfig.build.json). */
export default defineConfig({
  tsconfig: 'tsconfig.build.json',
  entry: { index: 'src/index.ts' },
  format: ['esm'],
  clean: true,
  splitting: false,
  target: 'node20',
});
