import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('bundle', ['test-bundle/**/*.test.ts']);
