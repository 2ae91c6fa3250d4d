import { describe, expect, it } from 'vitest';
import { enUSHearing } from '../locales/en-US/hearing.js';
import type { Expecting } from './expecting.js';
import { recognise } from './recognise.js';

const heard = (sentence: string, expecting?: Expecting) =>
  recognise(sentence, { locale: enUSHearing, expecting });

/** What something may be said to be instead of, and what it is instead. */
const NAMED = ['both legs', 'my chest', 'my bladder', 'my heart', 'numb', 'weak', 'a fever'];
const INSTEAD = ['only one', "it's my ribs", 'just sore', "it's the left one", 'only tired'];

describe('what sounds like a danger and is none', () => {
  it('is denied by what it is instead, whatever is named', () => {
    const wrong = NAMED.flatMap((named) =>
      INSTEAD.flatMap((instead) =>
        [`not ${named}, ${instead}`, `no, it isn't ${named}, ${instead}`].filter((sentence) => {
          const asked = heard(sentence, 'danger');
          return asked.intent !== 'No' || heard(sentence).slots['doubt'] === 'yes';
        }),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    'you misheard',
    'it was a joke',
    'just a figure of speech, love',
    "no, that's not what I said",
    'that was him, not me',
    'my legs are strong, I walk five kilometres every day',
    'the toilet is normal, everything is normal there',
  ])('is taken back by "%s"', (sentence) => {
    expect(heard(sentence, 'danger').intent).toBe('No');
  });

  it.each([
    "if he wakes up again I'm gonna die",
    "I'll die of boredom here",
    "when that dog barks I'm going to die",
    'my feet are dead from standing',
    'my neck is dead from the laptop',
    "I've been at my chem homework and my neck is dead",
  ])('may be a figure of speech: "%s"', (sentence) => {
    expect(heard(sentence).slots).not.toHaveProperty('doubt', 'yes');
    expect(heard(sentence).slots['symptom']).not.toBe('unwell');
    expect(heard(sentence).slots['symptom']).not.toBe('cancer-history');
  });

  it('is no less a danger for standing beside one', () => {
    expect(heard("not both legs, only one, but I've wet the bed").slots).toMatchObject({
      symptom: 'saddle',
    });
    expect(heard("it isn't my ribs, it's my chest, it's crushing").slots).toMatchObject({
      symptom: 'chest',
    });
    expect(heard('not able to move my legs, just lying here').slots['symptom']).toBeDefined();
  });
});

describe('a word of a question that is asked back', () => {
  it.each(['numb where', 'what do you mean, numb where', 'weak how', 'what mean weak'])(
    'asks what it means: "%s"',
    (sentence) => {
      for (const expecting of ['symptom', 'danger', 'weakness'] as const)
        expect(heard(sentence, expecting)).toEqual({ intent: 'Help', slots: {} });
      expect(heard(sentence)).toEqual({ intent: 'Help', slots: { about: 'signs' } });
    },
  );
});
