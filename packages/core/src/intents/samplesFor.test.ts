import { describe, expect, it } from 'vitest';
import { redFlags as flags } from '../content/red-flags/index.js';
import { numberInWords } from '../locales/en-US/durations.js';
import { enUSPhrases } from '../locales/en-US/phrases.js';
import { redFlags } from '../locales/en-US/red-flags/index.js';
import { samplesFor } from './samplesFor.js';

const MOST = 120;

const URGENT = Object.values(flags)
  .filter(({ level }) => level === 'now')
  .flatMap(({ id }) => redFlags[id as keyof typeof redFlags].says)
  .map((sentence) => sentence.replaceAll(',', ''));

/** Numbers of three digits are those of emergencies, said digit by digit. */
const inWords = (number: number) =>
  number < 100
    ? numberInWords(number)
    : Array.from(String(number), (digit) => numberInWords(Number(digit))).join(' ');

const { utterances, slotPhrases } = enUSPhrases;
const limits = {
  mostAnIntent: MOST,
  always: { ReportPain: URGENT },
  inWords,
};
const samples = samplesFor(utterances, slotPhrases, limits);
const textsOf = (intent: keyof typeof samples) => (samples[intent] ?? []).map(({ text }) => text);

describe('samplesFor', () => {
  it('gives every intent with templates some samples, and none more than the platform takes', () => {
    expect(Object.keys(samples).sort()).toEqual(Object.keys(utterances).sort());
    for (const [intent, own] of Object.entries(samples)) {
      expect(own.length, intent).toBeGreaterThan(5);
      expect(own.length, intent).toBeLessThanOrEqual(Math.max(MOST, URGENT.length));
    }
  });

  it('never gives two intents the same sample', () => {
    const all = Object.values(samples).flatMap((own) => own.map(({ text }) => text));
    expect(new Set(all).size).toBe(all.length);
  });

  it('has every wording of an urgent red flag, whatever the platform takes', () => {
    expect(URGENT.length).toBeGreaterThan(50);
    expect(textsOf('ReportPain')).toEqual(expect.arrayContaining([...URGENT]));
    const few = samplesFor(utterances, slotPhrases, { ...limits, mostAnIntent: 10 });
    expect(few.ReportPain?.map(({ text }) => text)).toEqual(URGENT);
  });

  it('keeps the symptom that a sentence of alarm stands for', () => {
    const chest = samples.ReportPain?.find(({ text }) => text === 'my chest hurts');
    expect(chest?.slots).toEqual({ symptom: 'chest' });
  });

  it('uses letters, apostrophes, spaces and slots only', () => {
    for (const own of Object.values(samples)) {
      for (const { text } of own)
        expect(text).toMatch(/^([a-z']+|\{[a-z]+\})( ([a-z']+|\{[a-z]+\}))*$/);
    }
  });

  it('is the same every time', () => {
    expect(samplesFor(utterances, slotPhrases, limits)).toEqual(samples);
  });

  it('says each template once, then each slot in each place, then each alternative', () => {
    const given = samplesFor(
      {
        Next: ['(skip|pass|miss) [it]', 'after {minutes} 5'],
        Stop: ['skip', 'pass it', 'no {other}'],
      },
      { minutes: { one: 1 } },
      { mostAnIntent: 4, inWords: () => 'five' },
    );
    expect(given.Stop?.map(({ text }) => text)).toEqual(['skip', 'pass it']);
    expect(given.Next?.map(({ text }) => text)).toEqual([
      'after {minutes} five',
      'pass',
      'miss',
      'skip it',
    ]);
  });

  it('refuses to promise a sentence that no template says', () => {
    expect(() =>
      samplesFor({ Next: ['skip'] }, {}, { mostAnIntent: 9, always: { Next: ['leap'] } }),
    ).toThrow('No template of Next says "leap".');
  });
});
