import { defineConfig } from 'tsup';
import { contentAsJson } from '../../scripts/contentAsJson.mjs';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    announcements: 'src/announcements/index.ts',
    model: 'src/model/index.ts',
    samples: 'src/samples/index.ts',
    stored: 'src/stored/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm'],
  // TypeScript 6 refuses the baseUrl that tsup's declaration build sets unless told so (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  esbuildPlugins: [contentAsJson()],
  // zod's own entry is some forty files, and opening them takes longer than all we do at start.
  noExternal: ['zod'],
  // One file an entry: three files take a millisecond longer to load than one.
  splitting: false,
  // 1.2 ms less to compile at start; the source map keeps it readable.
  minify: true,
  sourcemap: true,
  target: 'node20',
  esbuildOptions: (options) => {
    // 0.5 ms less to compile at start: what stands before an arrow has to be read twice, first as an expression.
    options.supported = { arrow: false };
  },
});
