import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    map: 'src/map.ts',
    http: 'src/http/index.ts',
    // Workers are files of their own, and stand beside what starts them.
    fliteWorker: 'src/fliteWorker.js',
  },
  format: ['esm'],
  // TypeScript 6 refuses the baseUrl that tsup's declaration build sets unless told so (egoist/tsup#1388).
  dts: {
    entry: { index: 'src/index.ts', map: 'src/map.ts', http: 'src/http/index.ts' },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  clean: true,
  splitting: false,
  sourcemap: true,
  target: 'node20',
});
