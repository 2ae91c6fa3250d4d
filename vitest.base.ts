import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DEEP, DEPTH } from './depth.js';
import { wholeShelves } from './vitest.shelves.js';

const TYPESCRIPT = new URL('tsconfig.base.json', import.meta.url);
const { paths } = JSON.parse(readFileSync(TYPESCRIPT, 'utf8')).compilerOptions as {
  readonly paths: Readonly<Record<string, readonly [string]>>;
};

/** Tests run on source, with nothing built before: packages of ours are where TypeScript finds them. */
const alias = Object.entries(paths).map(([name, [file]]) => ({
  find: new RegExp(`^${name}$`),
  replacement: fileURLToPath(new URL(file, TYPESCRIPT)),
}));

const setup = fileURLToPath(new URL('vitest.setup.ts', import.meta.url));

/** The settings of one package's suite. What only `npm run test:deep` runs stands in files of that name. */
export function suiteConfig(name: string, include: string[]) {
  return {
    plugins: [wholeShelves()],
    resolve: { alias },
    test: {
      name,
      include,
      exclude: ['**/node_modules/**', ...(DEEP ? [] : ['**/*.deep.test.ts'])],
      setupFiles: [setup],
      // Files of a package share their modules, which are pure: loading them anew for each took a third of the time.
      isolate: false,
      // No measure of speed: it only ends what hangs, on a machine that is busy with other things as well.
      testTimeout: 600_000 * Math.max(1, DEPTH),
      hookTimeout: 120_000,
    },
  };
}
