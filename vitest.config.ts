import { availableParallelism } from 'node:os';

/** Every suite of the repository in one run: `npm test` and `npm run test:deep` use it. */
export default {
  test: {
    projects: ['{packages,apps}/*/vitest*.config.ts', 'oracles/vitest.config.ts'],
    // One more than there are cores: some tests wait, for a store that hangs or for a screen.
    maxWorkers: availableParallelism() + 1,
    silent: 'passed-only',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/tests.json' },
  },
};
