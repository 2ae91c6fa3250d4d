import { describe, expect, it } from 'vitest';
import type { Share } from '../recognition/figures.js';
import { figuresOf } from '../recognition/figures.js';
import { grammarOf } from '../src/english.js';

/** A little under what was measured last, see docs/recognition.md. These may only rise. */
const LEAST_INTENTS = 0.7;
const LEAST_SLOTS = 0.94;
const LEAST_OUT_OF_SCOPE = 0.92;
const LEAST_SYMPTOMS = 0.95;
const LEAST_WITH_LETTER_SLIP = 0.8;
const LEAST_WITH_SWAP = 0.91;
/** Of sentences that mean no alarm; these may only fall. */
const MOST_FALSE_NEAR_MISSES = 0.015;
const MOST_FALSE_ORDINARY = 0.005;

const figures = figuresOf(grammarOf());
const part = ({ right, of }: Share) => right / of;

describe('the sentences of development.tsv', () => {
  it('are understood, and so are their slots', () => {
    expect(part(figures.intents)).toBeGreaterThan(LEAST_INTENTS);
    expect(part(figures.slots)).toBeGreaterThan(LEAST_SLOTS);
  });

  it('are left alone when they are about something else', () => {
    expect(part(figures.outOfScope)).toBeGreaterThan(LEAST_OUT_OF_SCOPE);
  });
});

describe('alarms', () => {
  it('are all heard when they cannot wait', () => {
    expect(figures.urgent.of).toBeGreaterThan(150);
    expect(figures.urgent.misses).toEqual([]);
  });

  it('are heard as the symptom they are', () => {
    expect(part(figures.symptoms)).toBeGreaterThan(LEAST_SYMPTOMS);
  });

  it('are heard through a letter slip and through swapped words', () => {
    const shareOf = (name: string) => {
      const found = figures.slips.find(({ slip }) => slip === name);
      return found ? part(found.share) : 0;
    };
    expect(shareOf('letter slip')).toBeGreaterThan(LEAST_WITH_LETTER_SLIP);
    expect(shareOf('swapped neighbors')).toBeGreaterThan(LEAST_WITH_SWAP);
  });

  it('are not heard in sentences with the same words that mean something else', () => {
    expect(1 - part(figures.nearMisses)).toBeLessThanOrEqual(MOST_FALSE_NEAR_MISSES);
    expect(1 - part(figures.ordinary)).toBeLessThanOrEqual(MOST_FALSE_ORDINARY);
  });
});
