import { suiteConfig } from '../../vitest.base.js';

const config = suiteConfig('store', ['test/**/*.test.ts']);

/** Some of its files stand in for the disk, and others must not see that. */
export default { ...config, test: { ...config.test, isolate: true } };
