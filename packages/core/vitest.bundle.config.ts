import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('core, built', ['test-bundle/**/*.test.ts']);
