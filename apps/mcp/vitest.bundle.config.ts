import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('mcp, built', ['test-bundle/**/*.test.ts']);
