import { suiteConfig } from '../../vitest.base.js';

/** The protocol's own package judges, by hand: it is Python, and no machine of ours has to have it. */
export default suiteConfig('wyoming, by hand', ['test/pythonByHand.ts']);
