import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('audio, built', ['test-bundle/**/*.test.ts']);
