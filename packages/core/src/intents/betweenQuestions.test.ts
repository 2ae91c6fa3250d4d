import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { recognise } from '../english/recognise.js';
import type { Expecting } from './expecting.js';
import { EXPECTING } from './expecting.js';

const FELT: readonly Expecting[] = ['symptom', 'weakness', 'danger'];
const cells = (all: readonly Expecting[], sentences: readonly string[]) =>
  sentences.flatMap((said) =>
    all.map((expecting) => [`${expecting}: ${said}`, { said, expecting }] as const),
  );
const heard = (said: string, expecting: Expecting) => recognise(said, { expecting }).intent;

describe('with a question open', () => {
  it('who takes leave is let go', () => {
    const leaves = [
      'bye',
      'good night',
      'k night',
      'my lot are home, bye',
      "you'll do, good night",
    ];
    holdsForEach(
      cells(
        EXPECTING.filter((one) => one !== 'others'),
        [...leaves, 'so long', 'night night love', 'no, good night', 'switch off now'],
      ),
      ({ said, expecting }) => expect(heard(said, expecting)).toBe('Stop'),
    );
  });

  it('who takes leave of a pain is heard in that', () => {
    holdsForEach(cells(FELT, ['my chest hurts, good night', 'ow, bye']), ({ said, expecting }) =>
      expect(heard(said, expecting)).toBe('ReportPain'),
    );
  });

  it('who does not understand has it explained', () => {
    holdsForEach(
      cells(FELT, ['what do you mean', "I don't understand", 'explain', 'please more simple']),
      ({ said, expecting }) => expect(heard(said, expecting)).toBe('Help'),
    );
  });

  it('no is no behind what is said before it', () => {
    const before = ['I told you', 'like I said', 'I already said', 'oh right,', 'well,'];
    holdsForEach(
      cells(
        ['symptom', 'weakness', 'danger'],
        before.flatMap((one) => [`${one} no`, `${one} none of that`]),
      ),
      ({ said, expecting }) => expect(heard(said, expecting)).toBe('No'),
    );
  });

  it('yes and no in one breath, of something else, are no answer', () => {
    holdsForEach(
      cells(FELT, ['yes, I ate, no, I am lying down', 'yes Mum, no, not yet']),
      ({ said, expecting }) => expect(heard(said, expecting)).toBe('Unknown'),
    );
  });

  it('what is said of pillows takes no danger back', () => {
    holdsForEach(
      cells(['danger'], ['I have had this pillow for years', 'I like this bed, we had it made']),
      ({ said, expecting }) => expect(heard(said, expecting)).toBe('Unknown'),
    );
  });

  it('a no, and what to be careful of, are both heard', () => {
    expect(
      recognise("no, nothing like that. I've got thin bones", { expecting: 'symptom' }),
    ).toEqual({
      intent: 'AvoidMovement',
      slots: { precaution: 'osteoporosis' },
      otherwise: { intent: 'No', slots: {} },
    });
  });

  it('what stands behind "go on then" is what is asked', () => {
    expect(heard('go on then, what can you do', 'yes-no')).toBe('Help');
    expect(heard('go on then', 'yes-no')).toBe('Yes');
  });
});

it('a part of the body that nothing is for is no evening routine', () => {
  const wishes = ['stretch my', 'loosen my', 'something for my'].flatMap((wish) =>
    ['elbow', 'wrist', 'jaw'].map((part) => [`${wish} ${part}`, `${wish} ${part}`] as const),
  );
  holdsForEach(wishes, (said) => {
    const { intent, slots } = recognise(said);
    if (intent !== 'Unknown')
      expect([intent, slots['unknown']]).toEqual(['StartRoutine', 'routine']);
  });
  expect(recognise('stretch my lower back').slots).toEqual({ region: 'lower-back' });
});
