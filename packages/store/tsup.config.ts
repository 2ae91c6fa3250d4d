import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    testing: 'src/testing/index.ts',
  },
  format: ['esm'],
  // TypeScript 6 refuses the baseUrl that tsup's declaration build sets unless told so (egoist/tsup#1388).
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  clean: true,
  splitting: false,
  sourcemap: true,
  target: 'node20',
});
