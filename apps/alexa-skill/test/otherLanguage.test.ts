import { eveningIntents, foreignWords, testLocale } from '@supine/core/testing';
import { describe, expect, it } from 'vitest';
import type { SkillOptions } from '../src/index.js';
import { createSkill } from '../src/index.js';
import { recordOf } from '../src/record.js';
import { inSession, intentRequest } from './requests.js';

const TONIGHT_MS = Date.parse('2026-11-28T22:00:00Z');
/** Where words stand in what a device is sent; in a document, expressions are not words. */
const WORDS = [
  'ssml',
  'content',
  'text',
  'title',
  'side',
  'doing',
  'stopLine',
  'accessibilityLabel',
];
/** The same in every language. */
const NAMES = ['Alexa'];

/** Every word that a response speaks or shows. */
function wordsIn(value: unknown, name = ''): string[] {
  if (typeof value === 'string') {
    return WORDS.includes(name) ? [value.replace(/\$\{[^}]*\}|<[^>]*>/g, ' ')] : [];
  }
  if (Array.isArray(value)) return value.flatMap((inner) => wordsIn(inner, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, key));
}

/** What one evening says and shows on a device with these interfaces. */
async function evening(interfaces: readonly string[], options: Partial<SkillOptions> = {}) {
  let at = TONIGHT_MS;
  const skill = createSkill({ locale: testLocale, now: () => at, ...options });
  let attributes: Record<string, unknown> | null = null;
  const heard: string[] = [];
  for (const { intent, slots, thenSeconds } of eveningIntents) {
    const said = { ...intentRequest(intent, slots), locale: testLocale.code };
    const envelope = inSession(said, attributes);
    const { device } = recordOf(envelope.context['System']);
    Object.assign(recordOf(device), {
      supportedInterfaces: Object.fromEntries(interfaces.map((name) => [name, {}])),
    });
    const { response, sessionAttributes } = await skill.invoke(envelope);
    heard.push(...wordsIn(response));
    // A stretch on a screen asks for the next one itself.
    attributes = { ...recordOf(sessionAttributes) };
    delete attributes['over'];
    at += thenSeconds * 1000;
  }
  return heard.join('\n');
}

describe('an evening in another language', () => {
  it.each([
    ['a speaker that is answered', [], { onePiece: false }],
    ['a speaker that takes a routine in one piece', [], {}],
    ['a screen', ['Alexa.Presentation.APL'], {}],
  ] as const)('speaks and shows no word of English on %s', async (_, interfaces, options) => {
    const heard = await evening(interfaces, options);
    expect(foreignWords(heard, NAMES)).toEqual([]);
    expect(heard).toContain('Leg den rechten Knöchel auf den linken Oberschenkel');
    expect(heard).toContain('Bleib da. Geh langsam heraus.');
    expect(heard).toContain('Fertig. Bleib, wie du bist.');
  });

  it('labels a screen in it', async () => {
    const heard = await evening(['Alexa.Presentation.APL']);
    for (const label of ['Das schmerzt', 'Halten', 'noch', 'Knöchel über Knie']) {
      expect(heard).toContain(label);
    }
  });

  it('would find one word of English', async () => {
    const speech = { ...testLocale, done: { ...testLocale.done, lying: 'Done. Stay as you are.' } };
    expect(foreignWords(await evening([], { locale: speech }), NAMES)).toContain('Done');
  });
});
