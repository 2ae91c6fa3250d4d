import { describe, expect, it } from 'vitest';
import { casesOf } from '../recognition/cases.js';
import type { Share } from '../recognition/figures.js';
import { figuresOf, understanding } from '../recognition/figures.js';

/** A little under what was measured last, see docs/recognition.md. These may only rise. */
const LEAST = {
  own: { intents: 0.98, slots: 0.97, outOfScope: 0.88 },
  fourth: { intents: 0.97, slots: 0.94, outOfScope: 0.95 },
};
const LEAST_WITH_A_SLIP = 0.9;
const LEAST_SYMPTOMS = 0.93;
const LEAST_ALARMS = 0.99;
/** Of sentences that mean no alarm; these may only fall. */
const MOST_FALSE_NEAR_MISSES = 0.015;
const MOST_FALSE_ORDINARY = 0.005;

const figures = figuresOf();
const part = ({ right, of }: Share) => right / of;

describe.each(['own', 'fourth'] as const)('the sentences of %s.tsv', (set) => {
  const measured = understanding(casesOf(set));

  it('are understood, and so are their slots', () => {
    expect(part(measured.intents)).toBeGreaterThan(LEAST[set].intents);
    expect(part(measured.slots)).toBeGreaterThan(LEAST[set].slots);
  });

  it('are left alone when they are about something else', () => {
    expect(part(measured.outOfScope)).toBeGreaterThan(LEAST[set].outOfScope);
  });
});

it.each(figures.fourthWithSlips)('a stranger is understood with a $slip', ({ slip, share }) => {
  // A swap of neighbours is harder than what is aimed at.
  if (slip !== 'swapped neighbors') expect(part(share)).toBeGreaterThan(LEAST_WITH_A_SLIP);
  expect(share.of).toBeGreaterThan(200);
});

describe('alarms', () => {
  it('are heard when they cannot wait', () => {
    expect(figures.urgent.of).toBeGreaterThan(300);
    expect(part(figures.urgent)).toBeGreaterThan(LEAST_ALARMS);
  });

  it('are heard as the symptom they are', () => {
    expect(part(figures.symptoms)).toBeGreaterThan(LEAST_SYMPTOMS);
  });

  it('are not heard in sentences with the same words that mean something else', () => {
    expect(1 - part(figures.nearMisses)).toBeLessThanOrEqual(MOST_FALSE_NEAR_MISSES);
    expect(1 - part(figures.ordinary)).toBeLessThanOrEqual(MOST_FALSE_ORDINARY);
  });
});
