import type { Catalogue } from '../model/catalogue.js';
import { deepFreeze } from '../model/deepFreeze.js';
import { shelves } from './shelves.js';

/**
 * The built-in catalogue, typed as anybody's catalogue would be, and frozen: one program that takes a movement tag away
 * would take it away for every other. Who wants another one changes a `structuredClone` of it.
 */
export const catalogue: Catalogue = /* @__PURE__ */ deepFreeze(shelves);
