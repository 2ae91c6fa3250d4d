import { availableParallelism } from 'node:os';
import { suiteConfig } from './vitest.base.js';

const source = suiteConfig('source', [
  '{packages,apps}/*/{src,test,lint,content-report}/**/*.test.ts',
]);
const built = suiteConfig('built', ['{packages,apps}/*/test-bundle/**/*.test.ts']);

/** Files that stand in for the disk, which no other file must see. */
const WITHOUT_DISK = ['packages/*/{src,test}/**/refusingDisk.test.ts'];
const withoutDisk = suiteConfig('without a disk', WITHOUT_DISK);

/**
 * Every suite of the repository in one run: `npm test` and `npm run test:deep` use it. Packages share one project, and with it
 * what is loaded: a project for each loaded the core anew for each, which took longer than the tests. Inside a package its own
 * `vitest.config.ts` counts.
 */
export default {
  test: {
    projects: [
      // Judges of others change node:http under everybody who shares their process.
      'oracles/vitest.config.ts',
      {
        ...source,
        test: { ...source.test, exclude: [...source.test.exclude, ...WITHOUT_DISK] },
      },
      built,
      { ...withoutDisk, test: { ...withoutDisk.test, isolate: true } },
    ],
    // One more than there are cores: some tests wait, for a store that hangs or for a screen.
    maxWorkers: availableParallelism() + 1,
    silent: 'passed-only',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/tests.json' },
  },
};
