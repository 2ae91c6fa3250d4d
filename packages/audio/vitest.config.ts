import { suiteConfig } from '../../vitest.base.js';

const config = suiteConfig('audio', ['src/**/*.test.ts', 'test/**/*.test.ts']);

/** A file that stands in for the disk runs alone: vitest.disk.config.ts. */
export default {
  ...config,
  test: { ...config.test, exclude: [...config.test.exclude, 'src/clips/refusingDisk.test.ts'] },
};
