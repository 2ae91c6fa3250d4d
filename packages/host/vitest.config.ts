import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('unit', ['src/**/*.test.ts']);
