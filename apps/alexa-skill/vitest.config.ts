import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('alexa-skill', ['src/**/*.test.ts', 'test/**/*.test.ts']);
