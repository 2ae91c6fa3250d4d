import { availableParallelism } from 'node:os';
import { DEEP } from './depth.js';
import { suiteConfig } from './vitest.base.js';

/** Judges of others change node:http under everybody who shares their process. */
const othersJudges = suiteConfig('oracles', ['oracles/*.deep.test.ts']);

/**
 * Every suite of the repository in one run: `npm test` and `npm run test:deep` use it. Packages share one project, and with it
 * what is loaded: a project for each loaded the core anew for each, which took longer than the tests. Inside a package its own
 * `vitest.config.ts` counts.
 */
const all = suiteConfig('all', [
  '{packages,apps}/*/{src,test,test-bundle,lint,content-report}/**/*.test.ts',
  'oracles/*.test.ts',
]);

/** What `npm run test:deep -- --rest` leaves out, one path a line; a project takes no such list from the command line. */
const leftOut = (process.env['SUPINE_LEAVE_OUT'] ?? '').split('\n').filter((file) => file !== '');

export default {
  test: {
    projects: [
      {
        ...all,
        test: {
          ...all.test,
          exclude: [...all.test.exclude, 'oracles/*.deep.test.ts', ...leftOut],
        },
      },
      ...(DEEP ? [othersJudges] : []),
    ],
    // One more than there are cores where some wait, for a store that hangs or for a screen. Each loads the core once, which
    // is more than a short run gains by a third.
    maxWorkers: availableParallelism() + (DEEP ? 1 : 0),
    // What was transformed once is kept: a tenth of a run went into sources that had not changed.
    experimental: { fsModuleCache: true },
    silent: 'passed-only',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/tests.json' },
  },
};
