import { expect, it } from 'vitest';
import { countryOfThisMachine } from './country.js';

it.each([
  [{ LANG: 'en_GB.UTF-8' }, 'GB'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'en_AU.UTF-8' }, 'AU'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: 'en_IE' }, 'IE'],
  [{ LANG: 'C.UTF-8' }, undefined],
  [{}, undefined],
])('%j tells that this machine is in %s', (environment, country) => {
  expect(countryOfThisMachine(environment)).toBe(country);
});
