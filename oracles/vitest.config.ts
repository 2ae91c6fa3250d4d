import { suiteConfig } from '../vitest.base.js';

export default suiteConfig('oracles', ['*.test.ts']);
