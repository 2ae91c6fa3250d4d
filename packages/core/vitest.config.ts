import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('unit', [
  'src/**/*.test.ts',
  'lint/**/*.test.ts',
  'test/**/*.test.ts',
  'content-report/**/*.test.ts',
]);
