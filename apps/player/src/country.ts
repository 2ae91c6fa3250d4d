import type { Locale } from '@supine/core';
import { countryOf } from '@supine/core';
import { UsageError } from './usage.js';

/**
 * Where this machine is, as its language tells: `en_GB.UTF-8` is spoken in Great Britain.
 *
 * @param environment the variables of POSIX; the first that is set counts
 * @returns an ISO 3166 code; `undefined` where none is told, as with `C`
 */
export function countryOfThisMachine(environment: NodeJS.ProcessEnv): string | undefined {
  const { LC_ALL, LC_MESSAGES, LANG } = environment;
  const [tag] = (LC_ALL || LC_MESSAGES || LANG || '').split('.');
  return countryOf(tag?.replaceAll('_', '-'));
}

/**
 * The country that was asked for. One whose numbers nobody here knows is told of: whoever writes UK for GB would hear of
 * "your local emergency number" when it is too late to ask why.
 *
 * @param option what stands behind `--country`; `undefined` where it is left out
 * @param locale whose numbers are known
 * @param tell hears the sentence about a country without numbers
 * @returns an ISO 3166 code; that of this machine where none was asked for
 * @throws UsageError where it cannot be a country
 */
export function countryFrom(
  option: string | undefined,
  { help }: Locale,
  tell: (sentence: string) => void,
): string | undefined {
  if (option === undefined) return countryOfThisMachine(process.env);
  const known = Object.keys(help.countries);
  const listed = known.join(', ');
  const code = option.toUpperCase();
  if (!/^[A-Z]{2}$/.test(code)) {
    throw new UsageError(
      `--country takes the two letters of a country, such as ${listed}, not "${option}".`,
    );
  }
  if (!known.includes(code)) {
    tell(
      `No numbers are known for ${code}, so you hear "${help.anywhere.emergencyNumber}". Numbers are known for ${listed}.`,
    );
  }
  return code;
}
