/**
 * What the words of help in each country rest on: ids on the shelf of sources, by ISO 3166 code. A locale has words for
 * each of these countries, and for no other.
 */
export const helpSources = {
  US: ['us-emergency', 'us-crisis', 'us-urgent-care', 'us-poison'],
  GB: [
    'gb-emergency',
    'gb-emergency-northern-ireland',
    'gb-crisis',
    'gb-urgent-care',
    'gb-urgent-care-scotland',
  ],
  AU: ['au-emergency', 'au-crisis', 'au-urgent-care', 'au-poison'],
  CA: ['ca-emergency', 'ca-crisis', 'ca-urgent-care', 'ca-poison'],
  IN: ['in-emergency', 'in-crisis'],
  IE: ['ie-emergency', 'ie-crisis', 'ie-urgent-care', 'ie-poison'],
  NZ: ['nz-emergency', 'nz-crisis', 'nz-urgent-care', 'nz-maternity', 'nz-poison'],
} as const satisfies Record<string, readonly string[]>;

/** A country whose numbers we know. */
export type CountryCode = keyof typeof helpSources;
