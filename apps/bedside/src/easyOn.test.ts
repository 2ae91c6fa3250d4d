import { enUSPage } from '@supine/core/locales/en-US';
import { describe, expect, it } from 'vitest';
import { isEasyOn, movementsWith } from './easyOn.js';

describe('what somebody goes easy on', () => {
  it('is remembered by one tap and forgotten by the next, for every name that is offered', () => {
    const wrong: string[] = [];
    for (const name of Object.keys(enUSPage.choosing.avoid)) {
      const on = movementsWith({}, name, true);
      const kept = new Set<string>([...on.avoid, ...on.soften]);
      const off = movementsWith(on, name, false);
      if (!isEasyOn(kept, name)) wrong.push(`${name} is not on`);
      if (off.avoid.length + off.soften.length > 0)
        wrong.push(`${name} leaves ${JSON.stringify(off)}`);
    }
    expect(wrong).toEqual([]);
  });

  it('never makes easier what was to be left out', () => {
    const { avoid, soften } = movementsWith({ avoid: ['twist', 'flat-on-back'] }, 'pregnant', true);
    expect(avoid).toEqual(expect.arrayContaining(['twist', 'flat-on-back']));
    expect(soften.filter((tag) => avoid.includes(tag))).toEqual([]);
  });
});
