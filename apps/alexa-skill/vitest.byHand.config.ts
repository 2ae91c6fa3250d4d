import { suiteConfig } from '../../vitest.base.js';

/** How a function of 0.29 of a processor keeps its limit, by hand on a quiet machine: a busy one would fail it. */
export default suiteConfig('alexa-skill, by hand', ['test-bundle/coldStoreByHand.ts']);
