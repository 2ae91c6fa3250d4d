import { describe, expect, it } from 'vitest';
import { holdsForEach } from '../../../../grid.js';
import { recognise } from '../english/recognise.js';
import { precautionWords } from '../locales/en-US/utterances/precautionWords.js';
import type { Expecting } from './expecting.js';

/** Where a lone "I am" or "I have" would be a yes. */
const ASKED: readonly Expecting[] = ['symptom', 'yes-no'];
/** What somebody is, or has, and how that is said. */
const HAD = [
  ['pregnant', ['I am pregnant', 'I am expecting', 'I am having a baby']],
  ['osteoporosis', [...namesOf('osteoporosis'), "I've got a bad spinal fracture"]],
  ['glaucoma', namesOf('glaucoma')],
  ['high-blood-pressure', ['I have high blood pressure', 'I have hypertension']],
] as const;

function namesOf(id: keyof typeof precautionWords): readonly string[] {
  const names = precautionWords[id] ?? [];
  return names.map((name) => (/fracture/.test(name) ? `I have a ${name}` : `I have ${name}`));
}

describe('what begins as an answer does and means something of its own', () => {
  it('is what somebody is, or has', () => {
    const cells = HAD.flatMap(([id, sayings]) =>
      sayings.flatMap((said) =>
        ASKED.map((expecting) => [`${expecting}: ${said}`, { said, expecting, id }] as const),
      ),
    );
    holdsForEach(cells, ({ said, expecting, id }) => {
      const { intent, slots } = recognise(said, { expecting });
      expect([intent, slots['precaution']]).toEqual(['AvoidMovement', id]);
    });
  });

  it.each([
    'I am seventy',
    'I am diabetic',
    'I have a cat',
    'I do my own shopping',
    'it is raining outside',
    'it is dark in here',
    'there is a fox outside',
  ])('is no yes: "%s"', (said) => {
    expect(recognise(said, { expecting: 'symptom' }).intent).toBe('Unknown');
    expect(recognise(said, { expecting: 'yes-no' }).intent).not.toBe('Yes');
  });

  it.each([
    ['I am not sleeping well', 'NightWaking'],
    ['I do not want to lie on my front', 'AvoidMovement'],
    ["let's do the neck one", 'StartRoutine'],
    ["let's stop there", 'Stop'],
    ['okay tell me about ice', 'AskRemedy'],
  ])('is what it asks or wishes: "%s" is %s', (said, intent) => {
    expect(recognise(said, { expecting: 'yes-no' }).intent).toBe(intent);
  });

  it.each([
    ['I have had that for years', 'Yes'],
    ['I do when I cough', 'Yes'],
    ['I am, a bit', 'Yes'],
    ['it is sometimes', 'Yes'],
    ['okay, start', 'Yes'],
    ['I am not pregnant', 'No'],
    ['I have not had an operation', 'No'],
    ['I am fine, carry on', 'No'],
  ])('may still answer: "%s" is %s', (said, intent) => {
    expect(recognise(said, { expecting: 'yes-no' }).intent).toBe(intent);
  });

  it('is no question, and no pain, where it names a symptom alone', () => {
    for (const said of ['strong stretch', 'a strong stretch', 'sharp']) {
      expect(recognise(said).intent).toBe('ReportPain');
    }
  });
});

describe('somebody who asks for help with sleep', () => {
  it.each(['get to sleep', 'drop off', 'nod off', 'sleep', 'fall asleep'])(
    'is no farewell: "help me %s"',
    (wish) => {
      expect(recognise(`help me ${wish}`).intent).toBe('NightWaking');
    },
  );

  it('breathes to sleep, or only breathes', () => {
    for (const said of [
      'can we breathe',
      'some breathing will do',
      'no stretches, just breathing',
    ]) {
      expect(recognise(said).slots).toEqual({ routine: 'ten-breaths' });
    }
    const slept = recognise('help me fall asleep with the breathing');
    expect(slept).toEqual({ intent: 'StartRoutine', slots: { routine: 'breathing-to-sleep' } });
  });

  it.each(['brandy', 'whisky', 'glass of wine', 'nightcap', 'beer'])(
    'asks about a drink: "will a %s knock me out"',
    (drink) => {
      expect(recognise(`will a ${drink} knock me out`).slots['question']).toBe('alcohol');
    },
  );
});

describe('where to lie with what hurts', () => {
  it('is told by the part that goes up or down', () => {
    const ways = ['up or down', 'on top or underneath', 'down or up'];
    const parts = [
      ['hip', 'sore-hip'],
      ['shoulder', 'sore-shoulder'],
      ['leg', 'which-side'],
    ] as const;
    const cells = parts.flatMap(([part, question]) =>
      ways.map((way) => [`should I lie with my bad ${part} ${way}`, question] as const),
    );
    for (const [said, question] of cells) {
      expect([said, recognise(said).slots['question']]).toEqual([said, question]);
    }
  });

  it('is told of an arm that was lain on', () => {
    for (const part of ['fingers tingle', 'hand tingles', 'arm is tingling']) {
      const said = `my ${part} after sleeping on my arm`;
      expect([said, recognise(said).slots['question']]).toEqual([said, 'dead-arm']);
    }
  });
});

describe('a question', () => {
  it('why something is so names it, whatever it is like', () => {
    const parts = ['shoulders', 'hips', 'neck', 'lower back', 'calves'];
    const cells = parts.flatMap((part) =>
      ['tight', 'stiff', 'tense', 'sore'].map((how) => {
        const said = `why ${part.endsWith('s') ? 'are' : 'is'} my ${part} so ${how}`;
        return [said, said] as const;
      }),
    );
    holdsForEach(cells, (said) => {
      expect(['ExplainCause', 'AskRemedy']).toContain(recognise(said).intent);
    });
  });

  it('is nothing that somebody has, or wishes', () => {
    const cells = ['osteoporosis', 'arthritis', 'stenosis', 'sciatica'].flatMap((name) =>
      [`have I got ${name}`, `do I have ${name}`, `is it ${name}`].map(
        (said) => [said, said] as const,
      ),
    );
    holdsForEach(cells, (said) => {
      expect(['AvoidMovement', 'StartRoutine']).not.toContain(recognise(said).intent);
    });
  });
});
