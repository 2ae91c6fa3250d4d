import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('unit', ['test/**/*.test.ts']);
