import { fileURLToPath } from 'node:url';
import { DEEP } from './depth.js';

/** Tests run on source: workspace packages resolve through the private condition, with no build before. */
const conditions = ['supine-source'];

const setup = fileURLToPath(new URL('vitest.setup.ts', import.meta.url));

/** The settings of one package's suite. What only `npm run test:deep` runs stands in files of that name. */
export function suiteConfig(name: string, include: string[]) {
  return {
    resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
    ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', ...(DEEP ? [] : ['**/*.deep.test.ts'])],
      setupFiles: [setup],
      testTimeout: 180_000,
      hookTimeout: 120_000,
    },
  };
}
