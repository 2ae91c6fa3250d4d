import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('wyoming, built', ['test-bundle/**/*.test.ts']);
