import type { Catalogue } from '../model/catalogue.js';
import { shelves } from './shelves.js';

/** The built-in catalogue, typed as anybody's catalogue would be. */
export const catalogue: Catalogue = shelves;
