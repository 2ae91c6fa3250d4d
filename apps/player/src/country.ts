import { countryOf } from '@supine/core';

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
