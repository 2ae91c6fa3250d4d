import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('player', ['src/**/*.test.ts', 'test/**/*.test.ts']);
