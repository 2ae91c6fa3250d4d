import { suiteConfig } from '../../vitest.base.js';

const config = suiteConfig('store', ['test/**/*.test.ts']);

/** Vitest hands these to Node too, which then takes the AWS SDK's files for bundlers and cannot load them. */
const conditions = config.ssr.resolve.conditions.filter((condition) => condition !== 'module');

export default { ...config, ssr: { resolve: { conditions } } };
