import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('host', ['src/**/*.test.ts']);
