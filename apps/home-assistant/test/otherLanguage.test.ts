import { foreignWords, testLocale } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { exportedFiles } from '../src/exports.js';
import type { HouseLanguage } from '../src/language.js';

/** Nobody has written yet what people say in it. */
const language: HouseLanguage = {
  locale: testLocale,
  phrases: { utterances: {}, slotPhrases: {} },
  stopSentences: ['(halt|schluss) [mit der] rückendehnung'],
  lyingSentences: [],
  pregnantSentences: ['wie schlafe ich [in der] schwanger(schaft)'],
};
const FILES = exportedFiles(language);
/** What a house says: in its scripts, its loops and its last words. */
const SAID = ['message', 'text', 'question', 'last_words', 'stop'];

function fileAt(path: string): string {
  const file = FILES.find((one) => one.path === path);
  if (!file) throw new Error(`There is no ${path}.`);
  return file.text;
}

/** Everything said in a file; templates only name what is said elsewhere, but for the texts in quotes in them. */
function saidIn(value: unknown, said = false): string[] {
  if (typeof value === 'string') {
    if (!said) return [];
    return value.includes('{{')
      ? Array.from(value.matchAll(/'([^']*)'/g), ([, text = '']) => text)
      : [value];
  }
  if (Array.isArray(value)) return value.flatMap((inner) => saidIn(inner, said));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    saidIn(inner, said ? key !== 'wait' : SAID.includes(key)),
  );
}

const yamlOf = (path: string): unknown =>
  parse(fileAt(path), { logLevel: 'error', customTags: [{ tag: '!input', resolve: String }] });

describe('a house in another language', () => {
  it('says no word of English, whatever it reads', () => {
    const said = FILES.flatMap(({ path }) => saidIn(yamlOf(path)));
    expect(said.length).toBeGreaterThan(500);
    // Why a script ended is written into its trace and never said.
    const traces = ['asked to stop', 'not understood twice'];
    const spoken = said.filter((text) => !traces.includes(text));
    expect(spoken.flatMap((text) => foreignWords(text))).toEqual([]);
    expect(spoken.join('\n')).toContain('Leg den rechten Knöchel auf den linken Oberschenkel');
  });

  it('hears its sentences in the folder of that language', () => {
    const sentences = yamlOf('custom_sentences/de/supine.yaml') as { language: string };
    expect(sentences.language).toBe('de');
    expect(FILES.some(({ path }) => path.startsWith('custom_sentences/en/'))).toBe(false);
  });

  it('asks in quotes that an apostrophe cannot end', () => {
    const announcements = { ...testLocale.announcements, 'next-or-stop': "Geht's weiter?" };
    const files = exportedFiles({ ...language, locale: { ...testLocale, announcements } });
    const [satellite] = files.filter(({ path }) => path.endsWith('satellite.yaml'));
    const { text = '' } = satellite ?? {};
    expect(text).toContain(String.raw`'Geht\\'s weiter?' if repeat.first`);
  });
});
