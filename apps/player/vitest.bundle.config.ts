import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('player, built', ['test-bundle/**/*.test.ts']);
