import { describe, expect, it } from 'vitest';
import { recognise } from '../english/recognise.js';
import { enUSPhrases } from '../locales/en-US/phrases.js';
import { INTENTS } from './intent.js';
import type { TemplateNode } from './template.js';
import { parseTemplate, piecesOf } from './template.js';

describe('recognise', () => {
  it.each([null, undefined, 12, {}])('refuses what is no text: %j', (wrong) => {
    expect(() => recognise(wrong as unknown as string)).toThrow(TypeError);
  });

  it('hears the beginning and the end of more than anybody says, for what is urgent is told last', () => {
    const long = 'la '.repeat(400);
    const symptomIn = (sentence: string) => recognise(sentence).slots['symptom'];
    expect(symptomIn(`${long}my chest hurts`)).toBe('chest');
    expect(symptomIn(`my chest hurts ${long}${long}`)).toBe('chest');
    expect(symptomIn(`${long}${long}my chest hurts ${long}${long}`)).toBeUndefined();
    expect(recognise('my chest hurts '.repeat(100_000)).slots).toEqual({ symptom: 'chest' });
  });

  it('leaves out what a wish leaves out', () => {
    expect(recognise('five minutes for my lower back without twisting').slots).toEqual({
      minutes: 5,
      region: 'lower-back',
      precaution: 'twist',
    });
    expect(recognise('a lower back routine with no bending forward').slots['precaution']).toBe(
      'bend-forward',
    );
  });

  it('lets no danger hide another', () => {
    const lead = 'I went to get water and I think ';
    for (const [told, symptom] of [
      ['I have lost control of my bladder and I am numb between my legs', 'saddle'],
      ['I have chest pain', 'chest'],
      ['half my face has dropped', 'stroke-signs'],
    ]) {
      expect(recognise(lead + told).slots['symptom']).toBe(symptom);
    }
  });

  it('drops wake words from the front', () => {
    const wakeWords = ['Computer', 'hey speaker'];
    expect(recognise('Computer, skip this one', { wakeWords }).intent).toBe('Next');
    expect(recognise('hey speaker no, that hurts', { wakeWords }).intent).toBe('ReportPain');
    expect(recognise('computer', { wakeWords }).intent).toBe('Unknown');
  });

  it.each(['', '...', '__proto__', 'constructor'])('makes nothing of "%s"', (sentence) => {
    expect(recognise(sentence)).toEqual({ intent: 'Unknown', slots: {} });
  });

  it('takes the most urgent clause', () => {
    expect(recognise("I can't breathe properly, how should I lie").slots).toEqual({
      symptom: 'breathless',
    });
    expect(recognise('how long is left, that hurts').intent).toBe('ReportPain');
    expect(recognise('my back hurts, how should I sleep').intent).toBe('SleepPosition');
  });

  it('keeps one leg apart from two', () => {
    expect(recognise("my leg's gone numb").slots).toEqual({ symptom: 'numb' });
    expect(recognise("my left leg's weak").slots).toEqual({ symptom: 'leg-weakness' });
    expect(recognise('my legs have gone numb').slots).toEqual({ symptom: 'both-legs' });
    expect(recognise("my heart's hurting").slots).toEqual({ symptom: 'chest' });
    expect(recognise("my bum's gone numb").slots).toEqual({ symptom: 'saddle' });
  });

  it.each([
    'my dad had a heart attack at sixty',
    'my husband had a stroke last year',
    'I used to have numb legs but not now',
  ])('takes for a tale: "%s"', (sentence) => {
    expect(recognise(sentence)).toEqual({ intent: 'History', slots: {} });
  });

  it('takes what goes on for no tale', () => {
    expect(recognise('my husband is having a heart attack').slots).toEqual({ symptom: 'chest' });
    expect(recognise("I've had chest pain since last month").slots).toMatchObject({
      symptom: 'chest',
    });
  });

  it.each(['physio', 'computer', 'walking', 'paracetamol'])(
    'asks nothing of a thing that is only named: "%s"',
    (thing) => {
      const told = recognise(`the ${thing} leaflet said spinal stenosis, what does that mean`);
      expect(told).toEqual({ intent: 'ExplainCause', slots: { cause: 'stenosis' } });
      const made = recognise(`did a real physio make this up or a ${thing}`);
      expect(made).toEqual({ intent: 'AskSource', slots: {} });
    },
  );

  it('takes the value that somebody corrects to', () => {
    expect(recognise('ten minutes, no make it seven minutes').slots).toEqual({ minutes: 7 });
    expect(recognise('half an hour for my hips').slots).toEqual({ minutes: 30, region: 'hip' });
  });
});

describe('a template', () => {
  it.each([
    ['skip [this', '"]" is missing'],
    ['(a|b', '")" is missing'],
    ['{slot', '"}" is missing'],
    ['a ) b', 'unexpected ") b"'],
  ])('"%s" cannot be read: %s', (template, reason) => {
    expect(() => parseTemplate(template)).toThrow(reason);
  });

  it('of the locale can be read, and names slots that have phrases', () => {
    const known = Object.keys(enUSPhrases.slotPhrases);
    const slots = Object.values(enUSPhrases.utterances)
      .flat()
      .flatMap((entry) => (typeof entry === 'string' ? [entry] : entry.templates))
      .flatMap((template) => slotsOf(parseTemplate(template)));
    expect(slots.filter((slot) => !known.includes(slot))).toEqual([]);
  });

  it('stands with every intent but Unknown', () => {
    const spoken = INTENTS.filter((intent) => intent !== 'Unknown');
    expect(Object.keys(enUSPhrases.utterances).sort()).toEqual([...spoken].sort());
  });
});

function slotsOf(node: TemplateNode): string[] {
  if (node.type === 'slot') return [node.slot];
  return piecesOf(node).flatMap(slotsOf);
}
