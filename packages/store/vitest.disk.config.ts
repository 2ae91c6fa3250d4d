import { suiteConfig } from '../../vitest.base.js';

const config = suiteConfig('store, without a disk', ['test/refusingDisk.test.ts']);

/** It stands in for the disk, and no other file must see that. */
export default { ...config, test: { ...config.test, isolate: true } };
