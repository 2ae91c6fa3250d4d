import { describe, expect, it } from 'vitest';
import { evening } from '../../test/samples.js';
import { enUS } from '../locales/en-US/index.js';
import type { Locale } from '../locales/locale.js';
import { timedLines } from '../speech/transcript.js';
import { wordsOf } from '../speech/words.js';
import { foreignWords, testLocale } from './testLocale.js';

const device = { stop: 'wake-word', wakeWord: 'Computer' } as const;

function spokenIn(locale: Locale): string[] {
  return timedLines(evening(), locale, device).map(({ text }) => text);
}

describe('the test locale', () => {
  it('reads the whole evening without a word of English', () => {
    expect(spokenIn(testLocale).flatMap((text) => foreignWords(text, ['Computer']))).toEqual([]);
  });

  it('finds every line of the evening that is English', () => {
    const passed = spokenIn(enUS).filter((text) => foreignWords(text, ['Computer']).length === 0);
    expect(passed).toEqual([]);
  });

  it('bends a side as its line asks for it', () => {
    const say = (line: string, side: 'left' | 'right') =>
      wordsOf(
        {
          key: `exercise.figure-four.lines.${line}`,
          params: { side, other: side === 'left' ? 'right' : 'left' },
        },
        testLocale,
        device,
      );
    expect(say('ankle-on-thigh', 'left')).toBe(
      'Leg den linken Knöchel auf den rechten Oberschenkel, knapp über das Knie.',
    );
    expect(say('knee-drifts', 'right')).toBe('Lass dein rechtes Knie von dir wegsinken.');
    const sway = { key: 'exercise.knee-rolls.lines.sway', params: { side: 'left' } };
    expect(wordsOf(sway, testLocale, device)).toBe('Lass beide Knie ein wenig nach links sinken.');
  });

  it('has a word for every line that English has', () => {
    const paths = (value: unknown): string[] =>
      typeof value !== 'object' || value === null
        ? ['']
        : Object.entries(value).flatMap(([key, inner]) =>
            paths(inner).map((path) => `${key}.${path}`),
          );
    expect(paths(testLocale).sort()).toEqual(paths(enUS).sort());
  });
});
