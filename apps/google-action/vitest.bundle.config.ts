import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('google-action, built', ['test-bundle/**/*.test.ts']);
