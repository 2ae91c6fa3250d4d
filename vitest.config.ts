/** Every suite of the repository in one run: `npm test` and `npm run test:deep` use it. */
export default {
  test: {
    projects: ['{packages,apps}/*/vitest*.config.ts', 'oracles/vitest.config.ts'],
    // All of two cores: nothing else runs meanwhile.
    maxWorkers: '100%',
    silent: 'passed-only',
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/tests.json' },
  },
};
