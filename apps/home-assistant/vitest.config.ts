import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('home-assistant', ['src/**/*.test.ts', 'test/**/*.test.ts']);
