import { suiteConfig } from '../vitest.base.js';

/** The page by the bed in Chromium, by hand: it needs a voice, which takes half an hour to make. */
export default suiteConfig('bedside, by hand', ['bedsideByHand.ts']);
