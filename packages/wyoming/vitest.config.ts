import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('wyoming', ['src/**/*.test.ts', 'test/**/*.test.ts']);
