import { defineConfig } from 'tsup';

/** Plain modules; declarations are written by tsc (tsconfig.build.json), which also says that other packages stay outside. */
export default defineConfig({
  tsconfig: 'tsconfig.build.json',
  entry: {
    index: 'src/index.ts',
    indexedDb: 'src/indexedDb.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm'],
  clean: true,
  splitting: true,
  target: 'node20',
});
