import { describe, expect, it } from 'vitest';
import { recognise } from '../english/recognise.js';
import { heardWords } from '../locales/en-US/heardWords.js';
import { weights } from '../locales/en-US/weights.js';
import { hearingFrom } from './hearing.js';

const slotsOf = (sentence: string) => recognise(sentence).slots;

const HARMLESS = 'I had a heart attack of a bill this month';

describe('a danger in doubt', () => {
  it.each([
    ['I drank some milk and it still sits behind the breastbone like a hot brick', 'chest'],
    ['some nights I think it would be kinder if I just stopped', 'despair'],
  ])('is asked about where no rule knows it: "%s"', (sentence, symptom) => {
    expect(slotsOf(sentence)).toEqual({ symptom, doubt: 'yes' });
  });

  it('is asked about where a rule fires on what sounds harmless', () => {
    expect(slotsOf(HARMLESS)).toEqual({ symptom: 'chest', doubt: 'yes' });
  });

  it.each([
    ['the whole team was paralysed for hours when the server crashed', 'both-legs'],
    ["feels like I'm being sawn in half every time I roll over, it's the pelvis", 'tearing'],
  ])(
    'is asked about, or told of, where a rule stands alone in a long sentence: "%s"',
    (sentence, symptom) => {
      expect(slotsOf(sentence)).toMatchObject({ symptom, doubt: expect.any(String) });
    },
  );

  it.each([
    ['my chest hurts', 'chest'],
    ['I can’t breathe', 'breathless'],
    ['I want to die', 'despair'],
    ['I have pins and needles between my legs', 'saddle'],
    ["I'm newly pregnant and bleeding", 'ectopic'],
  ])('is none where rules and what was learned agree: "%s"', (sentence, symptom) => {
    expect(slotsOf(sentence)).toEqual({ symptom });
  });

  it.each(['ow', 'no, no chest pain', 'next', 'my back hurts', 'a bit tight in my hip'])(
    'is none in "%s"',
    (sentence) => {
      expect(slotsOf(sentence)).not.toHaveProperty('doubt');
    },
  );

  it('is none in a language that has learned nothing of dangers', () => {
    const locale = hearingFrom(heardWords, weights);
    expect(recognise(HARMLESS, { locale }).slots).toEqual({ symptom: 'chest' });
  });
});
