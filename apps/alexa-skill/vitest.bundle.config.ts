import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('alexa-skill, built', ['test-bundle/**/*.test.ts']);
