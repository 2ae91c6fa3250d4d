import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('mcp', ['src/**/*.test.ts', 'test/**/*.test.ts']);
