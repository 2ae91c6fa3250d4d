import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('store, built', ['test-bundle/**/*.test.ts']);
