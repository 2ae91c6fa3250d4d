import { describe, expect, it } from 'vitest';
import { helpSources } from '../../content/helpSources.js';
import { sources } from '../../content/sources.js';
import type { CountryHelp } from '../helpWords.js';
import { helpIn } from '../helpWords.js';
import { help as words } from './help.js';

const MOST_WORDS = 14;
const countries: [string, CountryHelp][] = Object.entries(words.countries);
const everywhere: [string, CountryHelp][] = [...countries, ['anywhere', words.anywhere]];

const textsOf = (help: CountryHelp): string[] => Object.values(help);

describe('helpIn', () => {
  it.each([
    ['US', 'nine one one', 'nine eight eight'],
    ['GB', 'nine nine nine', 'Samaritans on one one six, one two three'],
    ['AU', 'triple zero', 'Lifeline on one three, one one, one four'],
    ['CA', 'nine one one', 'nine eight eight'],
    ['IN', 'one one two', 'Tele Manas on one four four one six'],
    ['IE', 'one one two', 'Samaritans on one one six, one two three'],
    ['NZ', 'one one one', 'one seven three seven'],
  ])('knows whom to call in %s', (country, emergencyNumber, crisisLine) => {
    expect(helpIn(country, words)).toMatchObject({ emergencyNumber, crisisLine });
  });

  it('takes a code in lower case', () => {
    expect(helpIn('gb', words)).toEqual(helpIn('GB', words));
  });

  it.each(['ZZ', '', 'constructor', '__proto__', undefined])(
    'names no number for %s',
    (country) => {
      expect(helpIn(country, words)).toEqual(words.anywhere);
    },
  );
});

describe('the help of a country', () => {
  it.each(Object.entries(helpSources))('rests on pages of the shelf in %s', (_, ids) => {
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id) => !Object.hasOwn(sources, id))).toEqual([]);
  });

  it.each(countries)('names no emergency number of another country in %s', (country, help) => {
    const spoken = textsOf(help).join('. ');
    const named = new Set(
      countries.map(([, other]) => other.emergencyNumber).filter((it) => spoken.includes(it)),
    );
    // The urgent line of one country has the digits of the other's emergency number.
    const urgent = country === 'GB' ? [words.countries.NZ.emergencyNumber] : [];
    expect(named).toEqual(new Set([help.emergencyNumber, ...urgent]));
  });

  it('says the urgent line of Great Britain with its name, never alone', () => {
    expect(words.countries.GB.urgentCare).toMatch(/N H S one one one$/);
  });

  it.each(everywhere)('is written without digits: %s', (_, help) => {
    expect(textsOf(help).filter((text) => /\d/.test(text))).toEqual([]);
  });

  it.each(everywhere)('can be followed half asleep: %s', (_, help) => {
    const sentences = [
      `Call ${help.crisisLine}, or ${help.emergencyNumber}.`,
      `Please get this checked today: ${help.urgentCare}.`,
    ];
    expect(sentences.filter((it) => it.split(/\s+/).length > MOST_WORDS)).toEqual([]);
  });
});
