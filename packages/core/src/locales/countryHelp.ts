import type { CountryHelp } from './countries.js';
import { ANYWHERE, COUNTRIES } from './countries.js';

/**
 * How help is reached where somebody is.
 *
 * @param country an ISO 3166 code in either case, or `undefined` where no device tells it
 * @returns the words of that country, or {@link ANYWHERE} for one that is not listed
 * @example helpIn('au').emergencyNumber // 'triple zero'
 */
export function helpIn(country: string | undefined): CountryHelp {
  const code = country?.toUpperCase() ?? '';
  return Object.hasOwn(COUNTRIES, code) ? COUNTRIES[code as keyof typeof COUNTRIES] : ANYWHERE;
}

/**
 * The country in a language tag, which is all that most speakers tell of where they are.
 *
 * @param tag a BCP 47 tag
 * @returns an ISO 3166 code, or `undefined` where the tag has none
 * @example countryOf('en-GB') // 'GB'
 */
export function countryOf(tag: string | undefined): string | undefined {
  return /^[a-z]{2,3}-(?:[a-z]{4}-)?([a-z]{2})(?:-|$)/i.exec(tag ?? '')?.[1]?.toUpperCase();
}
