import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('google-action', ['src/**/*.test.ts', 'test/**/*.test.ts']);
