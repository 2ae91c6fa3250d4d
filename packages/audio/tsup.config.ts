import { defineConfig } from 'tsup';

/** Plain modules; declarations are written by tsc (tsconfig.build.json), which also says that other packages stay outside. */
export default defineConfig({
  tsconfig: 'tsconfig.build.json',
  entry: {
    index: 'src/index.ts',
    engines: 'src/engines.ts',
    join: 'src/join.ts',
    map: 'src/map.ts',
    http: 'src/http/index.ts',
    // Workers are files of their own, and stand beside what starts them.
    fliteWorker: 'src/fliteWorker.js',
    sherpaProcess: 'src/sherpaProcess.js',
  },
  format: ['esm'],
  clean: true,
  splitting: true,
  target: 'node20',
});
