import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('store', ['test/**/*.test.ts']);
