import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('audio', ['src/**/*.test.ts', 'test/**/*.test.ts']);
