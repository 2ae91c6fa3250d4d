import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('bedside', ['src/**/*.test.ts', 'test/**/*.test.ts']);
