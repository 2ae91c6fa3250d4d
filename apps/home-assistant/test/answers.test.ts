import { describe, expect, it } from 'vitest';
import { answers, lastWords } from '../src/answers.js';
import { satelliteBlueprint } from '../src/blueprints.js';
import { LANGUAGE } from '../src/language.js';
import { hearSentence } from './hearSentence.js';
import type { Reply } from './houseListener.js';
import { playScript, readYaml } from './houseListener.js';

const script = readYaml(satelliteBlueprint(LANGUAGE), {
  satellite: 'assist_satellite.bedroom',
  routine: 'evening_wind_down',
});
const evening = (answer: (question: string, times: number) => Reply) =>
  playScript(script, { share: 1, startSeconds: 1, answer });
const words = lastWords(LANGUAGE);
const QUESTION = 'Next, again, or stop?';
const textsOf = ({ heard }: ReturnType<typeof evening>) => heard.map(({ text }) => text);
const once = (id: string): ((question: string, times: number) => Reply) => {
  return (_, times) => (times === 1 ? { id, sentence: id } : null);
};

describe('at the end of a step', () => {
  it.each(Object.entries(words))('"%s" ends the routine with the words for it', (id, last) => {
    const done = evening(once(id));
    expect(done.ended).toBe('asked to stop');
    expect(textsOf(done).slice(-2)).toEqual([QUESTION, last]);
  });

  it('pain is told to stop and ease out, whom to call for an alarm, and is asked nothing', () => {
    expect(words['hurts']).toMatch(/^Stop there\. Ease out slowly\. Breathe\./);
    expect(words['hurts_chest']).toMatch(/emergency number/);
    expect(words['hurts_saddle']).toMatch(/emergency|hospital/i);
    for (const text of Object.values(words)) expect(text).toMatch(/\w[^?]*$/);
    for (const text of Object.values(words)) expect(text).not.toContain('?');
  });

  it('"again" reads the step once more, and goes on', () => {
    const silent = textsOf(evening(() => null));
    const again = textsOf(evening(once('again')));
    const asked = silent.indexOf(QUESTION);
    const [first] = silent.filter((text) => text.startsWith('Belly breathing.'));
    expect(again.filter((text) => text === first)).toHaveLength(2);
    expect(again.slice(asked + 1)).toEqual(silent.slice(silent.indexOf(first ?? '')));
  });

  it('"again" without end goes on after the third time', () => {
    const done = evening(() => ({ id: 'again', sentence: 'again' }));
    expect(done.ended).toBeNull();
    const steps = textsOf(done).filter((text) => text.startsWith('Belly breathing.'));
    expect(steps).toHaveLength(3);
  });

  it('"next" and silence go on to the end', () => {
    const silent = evening(() => null);
    const next = evening(() => ({ id: 'next', sentence: 'next' }));
    expect(silent.ended).toBeNull();
    expect(textsOf(next)).toEqual(textsOf(silent));
    expect(textsOf(silent).at(-1)).toBe('That is all. Rest as long as you like.');
  });

  it('what was not understood is asked again, and goes on after an answer', () => {
    const done = evening((_, times) => {
      if (times === 1) return { id: null, sentence: 'mumble' };
      return times === 2 ? { id: 'next', sentence: 'next' } : null;
    });
    expect(done.ended).toBeNull();
    expect(textsOf(done)).toContain('I did not catch that. Say next, again, stop, or that hurts.');
  });

  it('what was not understood twice ends it, for it may have been pain', () => {
    const done = evening(() => ({ id: null, sentence: 'mumble' }));
    expect(done.ended).toBe('not understood twice');
    expect(textsOf(done).at(-1)).toBe(words['stop']);
  });
});

describe('the sentences of the answers', () => {
  const heardAs = (said: string) =>
    answers(LANGUAGE).find(({ sentences }) => sentences.some((one) => hearSentence(one, said)))?.id;

  it.each([
    ['that hurts', 'hurts'],
    ['ow my back hurts', 'hurts'],
    ['my chest hurts', 'hurts_chest'],
    ["I can't breathe", 'hurts_breathless'],
    ['I feel dizzy', 'hurts_dizzy'],
    ['stop', 'stop'],
    ['again', 'again'],
    ['skip this one', 'next'],
  ])('"%s" is heard as %s', (sentence, id) => {
    expect(heardAs(sentence)).toBe(id);
  });

  it('every kind of pain that can be heard has its last words', () => {
    const pain = answers(LANGUAGE).filter(({ id }) => id.startsWith('hurts'));
    expect(pain.length).toBeGreaterThan(20);
    for (const { id } of pain) expect(words[id]).toBeTruthy();
  });
});
