import { describe, expect, it } from 'vitest';
import { enUS } from '../src/locales/en-US/index.js';
import { testLocale } from '../src/testing/testLocale.js';
import { RULES, rulesFor } from './rules/index.js';
import { builtInSubject } from './subject.js';

describe('the content rules of another language', () => {
  it('are all but those that read English words', () => {
    const left = RULES.filter((rule) => !rulesFor(testLocale).includes(rule));
    expect(left.map(({ name }) => name).sort()).toEqual([
      'heard-right',
      'no-pictures',
      'no-promise',
      'offers-fit',
      'one-action',
      'orders-ask',
      'side-is-said',
      'titles-are-no-orders',
      'words-name-what-is-asked',
    ]);
    expect(rulesFor(enUS)).toEqual(RULES);
  });

  it('find a line that it has no words for', () => {
    const subject = { ...builtInSubject(), locale: testLocale };
    const [rule] = rulesFor(testLocale).filter(({ name }) => name === 'everything-has-words');
    expect(rule?.check(subject)).toEqual([]);
    const { nearly: _, ...cues } = testLocale.cues;
    const holed = { ...subject, locale: { ...testLocale, cues: cues as typeof testLocale.cues } };
    expect(rule?.check(holed).length).toBeGreaterThan(0);
  });
});
