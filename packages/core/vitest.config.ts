import { suiteConfig } from '../../vitest.base.js';

export default suiteConfig('core', [
  'src/**/*.test.ts',
  'lint/**/*.test.ts',
  'test/**/*.test.ts',
  'content-report/**/*.test.ts',
]);
