import fc from 'fast-check';
import { runs, SEED } from './depth.js';

/** The one place where chance begins: no property has a seed of its own. */
fc.configureGlobal({ seed: SEED, numRuns: runs(100) });
