import type { CountryCode } from '../content/helpSources.js';

/**
 * How help is reached in one country, as it is spoken. Numbers are words, so that every speech engine says them digit by
 * digit.
 */
export interface CountryHelp {
  /** What `{emergencyNumber}` says. */
  readonly emergencyNumber: string;
  /** What `{crisisLine}` says: the number, after the name of the line where people know it by its name. */
  readonly crisisLine: string;
  /** What `{poisonLine}` says: who knows what to do when too much medicine was taken, at any hour. Fits after "call". */
  readonly poisonLine: string;
  /** Who sees to what is urgent and no emergency. Fits after "get this checked today:". */
  readonly urgentCare: string;
  /** Who is called day or night in a pregnancy, where that is not what is said anywhere. */
  readonly maternity?: string;
}

/** How help is reached, in one language. */
export interface HelpWords {
  readonly countries: Readonly<Record<CountryCode, CountryHelp>>;
  /** What is said where the country is not known: right everywhere. */
  readonly anywhere: CountryHelp & { readonly maternity: string };
}

/**
 * How help is reached where somebody is.
 *
 * @param country an ISO 3166 code in either case, or `undefined` where no device tells it
 * @param words of the locale
 * @returns the words of that country; those that are right anywhere for one that is not listed
 * @example helpIn('au', enUS.help).emergencyNumber // 'triple zero'
 */
export function helpIn(
  country: string | undefined,
  { countries, anywhere }: HelpWords,
): Required<CountryHelp> {
  const code = country?.toUpperCase() ?? '';
  const known = Object.hasOwn(countries, code) ? countries[code as CountryCode] : {};
  return { ...anywhere, ...known };
}
