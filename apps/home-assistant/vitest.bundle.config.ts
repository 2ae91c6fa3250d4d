import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('home-assistant, built', ['test-bundle/**/*.test.ts']);
