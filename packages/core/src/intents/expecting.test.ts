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

  it('is a yes or no that is a clause of its own, wherever it stands', () => {
    const heard = (said: string, expecting: 'yes-no' | 'symptom') =>
      recognise(said, { expecting }).intent;
    expect(heard('well I just did say, yes, show me', 'yes-no')).toBe('Yes');
    expect(heard('I literally just told you. no', 'yes-no')).toBe('No');
    expect(heard('ah, triage. no, cauda equina negative', 'symptom')).toBe('No');
    expect(heard('lol what, no, it is my neck not my legs', 'symptom')).toBe('No');
    expect(heard('God no. are there many more of these', 'symptom')).toBe('No');
  });

  it('is none where something hurts, is wished or ends beside it', () => {
    const heard = (said: string) => recognise(said, { expecting: 'symptom' }).intent;
    expect(heard('it hurts, no, there')).not.toBe('No');
    expect(heard('my leg is weak, no, the left one')).not.toBe('No');
    expect(heard('stop. no.')).not.toBe('No');
  });

  it('says yes to what it names', () => {
    const pregnant = { intent: 'AvoidMovement', slots: { precaution: 'pregnant' } };
    const said = [
      'yes, pregnant, thirty one weeks, nothing else the matter',
      'pregnant, like I told you',
    ];
    for (const one of said)
      expect(recognise(one, { expecting: 'symptom' })).toMatchObject(pregnant);
    const offered = recognise('well yes I suppose, the lying on the back', { expecting: 'yes-no' });
    expect(offered).toEqual({ intent: 'Yes', slots: {} });
  });

  it('about a danger is no, whatever is asked behind it', () => {
    for (const said of [
      'um, no? why are you asking me that, now I am scared',
      'What, no! God no, I just want it quiet so I can sleep',
    ]) {
      expect(recognise(said, { expecting: 'danger' }).intent, said).toBe('No');
    }
    expect(recognise('I do not know, no, maybe', { expecting: 'danger' }).intent).not.toBe('No');
    expect(recognise('no, help me', { expecting: 'danger' }).intent).not.toBe('Unknown');
    expect(recognise('no, nothing works down there', { expecting: 'danger' }).intent).not.toBe(
      'No',
    );
  });
});
