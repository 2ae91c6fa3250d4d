import { suiteConfig } from '../../vitest.base.js';

const config = suiteConfig('store', ['test/**/*.test.ts']);

/** A file that stands in for the disk runs alone: vitest.disk.config.ts. */
export default {
  ...config,
  test: { ...config.test, exclude: [...config.test.exclude, 'test/refusingDisk.test.ts'] },
};
