import { enUS } from '@supine/core';
import { describe, expect, it } from 'vitest';
import { countryFrom, countryOfThisMachine } from './country.js';
import { UsageError } from './usage.js';

it.each([
  [{ LANG: 'en_GB.UTF-8' }, 'GB'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'en_AU.UTF-8' }, 'AU'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: '', LC_MESSAGES: 'en_IE' }, 'IE'],
  [{ LANG: 'C.UTF-8' }, undefined],
  [{}, undefined],
])('%j tells that this machine is in %s', (environment, country) => {
  expect(countryOfThisMachine(environment)).toBe(country);
});

describe('a country that was asked for', () => {
  function asked(option: string) {
    const told: string[] = [];
    return { country: countryFrom(option, enUS, (sentence) => told.push(sentence)), told };
  }

  it('is taken in either case, and nothing is said of it', () => {
    expect(asked('gb')).toEqual({ country: 'GB', told: [] });
  });

  it('is refused where it can be none, with those that are known', () => {
    for (const none of ['Narnia', '', 'G', '44', 'en-GB']) {
      expect(() => asked(none)).toThrow(UsageError);
    }
    expect(() => asked('Narnia')).toThrow(/such as US, GB, .*, not "Narnia"/);
  });

  it('is told of where nobody here knows its numbers: UK is not GB', () => {
    const { country, told } = asked('UK');
    expect(country).toBe('UK');
    expect(told).toEqual([
      expect.stringMatching(
        /^No numbers are known for UK, so you hear "your local emergency number"/,
      ),
    ]);
  });
});
