import type { BodyRegion } from '../model/bodyRegion.js';

/** The words of one body region. */
export interface BodyRegionWords {
  readonly name: string;
  /** What people call it, in lower case and without "my". */
  readonly aka: readonly string[];
}

/** Every body region's words. */
export type BodyRegionsWords = Readonly<Record<BodyRegion, BodyRegionWords>>;
