/** Tests run on source: workspace packages resolve through the private condition, with no build before. */
const conditions = ['supine-source'];

/** The settings of one package's suite; `suite` names its result file, which `npm test` adds up. */
export function suiteConfig(suite: 'unit' | 'bundle', include: string[]) {
  return {
    resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] },
    ssr: { resolve: { conditions: [...conditions, 'module', 'node', 'development|production'] } },
    test: {
      include,
      reporters: ['default', 'json'],
      outputFile: { json: `test-results/${suite}.json` },
      testTimeout: 180_000,
      hookTimeout: 120_000,
    },
  };
}
