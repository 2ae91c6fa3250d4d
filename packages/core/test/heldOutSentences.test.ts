import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sentencesIn } from '../recognition/learn/lessons.js';
import { recognise } from '../src/index.js';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

const HELD_OUT = sentencesIn(read('heldOutSentences.tsv'));
const IN_SCOPE = HELD_OUT.filter(({ intent }) => intent !== 'Unknown');
const OTHERS = HELD_OUT.filter(({ intent }) => intent === 'Unknown');

/** A little under what was measured last; they may only rise. */
const LEAST_HEARD = 0.84;
const LEAST_WITH_SLOTS = 0.79;
const LEAST_LEFT_ALONE = 0.86;

describe('hard sentences that nothing was learned from', () => {
  it('are none of those that were', () => {
    const learned = new Set(
      sentencesIn(read('../src/locales/en-US/sentences.tsv')).map(({ sentence }) => sentence),
    );
    expect(HELD_OUT.filter(({ sentence }) => learned.has(sentence))).toEqual([]);
  });

  it('are heard as what they mean', () => {
    const heard = IN_SCOPE.map((one) => ({ ...one, as: recognise(one.sentence) }));
    const right = heard.filter(({ intent, as }) => as.intent === intent);
    expect(right.length / heard.length).toBeGreaterThan(LEAST_HEARD);
    const whole = right.filter(({ slots = {}, as }) =>
      Object.entries(slots).every(([name, value]) => as.slots[name] === value),
    );
    expect(whole.length / heard.length).toBeGreaterThan(LEAST_WITH_SLOTS);
  });

  it('are left alone where they are about something else', () => {
    const left = OTHERS.filter(({ sentence }) => recognise(sentence).intent === 'Unknown');
    expect(left.length / OTHERS.length).toBeGreaterThan(LEAST_LEFT_ALONE);
  });
});
