import { describe, expect, it } from 'vitest';
import { countryOf } from './countryOf.js';

describe('the country in a language tag', () => {
  it.each([
    ['en-GB', 'GB'],
    ['en-us', 'US'],
    ['zh-Hant-TW', 'TW'],
    ['en', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s: %s', (tag, country) => {
    expect(countryOf(tag)).toBe(country);
  });
});
