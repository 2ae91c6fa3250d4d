import { DEEP } from './depth.js';
import { suiteConfig } from './vitest.base.js';

/** Judges of others change node:http under everybody who shares their process. */
const othersJudges = suiteConfig('oracles', ['oracles/*.deep.test.ts']);

/**
 * Every test of sources in one project, and with it what is loaded: a project for each package loaded the core anew for each,
 * which took longer than the tests. Inside a package its own `vitest.config.ts` counts.
 */
const sources = suiteConfig('sources', [
  '{packages,apps}/*/{src,test,lint,content-report}/**/*.test.ts',
]);

/** Tests of what was built and packed. They wait for processes that they start, mostly, beside a run of the sources. */
const built = suiteConfig('built', [
  '{packages,apps}/*/test-bundle/**/*.test.ts',
  'oracles/*.test.ts',
]);

/** What `npm run test:deep -- --rest` leaves out, one path a line; a project takes no such list from the command line. */
const leftOut = (process.env['SUPINE_LEAVE_OUT'] ?? '').split('\n').filter((file) => file !== '');

const without = (suite: ReturnType<typeof suiteConfig>) => ({
  ...suite,
  test: {
    ...suite.test,
    exclude: [...suite.test.exclude, 'oracles/*.deep.test.ts', ...leftOut],
  },
});

export default {
  test: {
    projects: [without(sources), without(built), ...(DEEP ? [othersJudges] : [])],
    // What was transformed once is kept: a tenth of a run went into sources that had not changed.
    experimental: { fsModuleCache: true },
    silent: 'passed-only',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/tests.json' },
  },
};
