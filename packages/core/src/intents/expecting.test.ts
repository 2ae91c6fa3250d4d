import { describe, expect, it } from 'vitest';
import { recognise } from '../english.js';

describe('an answer to an open question', () => {
  it.each(['I do not know', 'I am not certain', 'I cannot tell', 'I could not say, love'])(
    'is not sure where somebody says "%s"',
    (said) => {
      expect(recognise(said, { expecting: 'symptom' }).intent).toBe('NotSure');
      expect(recognise(said, { expecting: 'yes-no' }).intent).toBe('NotSure');
    },
  );

  it('is no, of a symptom, where somebody is fine', () => {
    expect(recognise('I am fine', { expecting: 'symptom' }).intent).toBe('No');
  });

  it('does not take what is not to be done for a no', () => {
    for (const expecting of ['yes-no', 'symptom'] as const) {
      expect(recognise('no twisting please', { expecting }).slots).toEqual({ precaution: 'twist' });
      expect(recognise('no high blood pressure', { expecting }).intent).toBe('No');
    }
  });
});
