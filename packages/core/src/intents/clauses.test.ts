import { describe, expect, it } from 'vitest';
import { recognise } from '../english.js';
import { clauses } from '../locales/en-US/clauseWords.js';
import { clausedIn, clausesOf, cuttingFrom } from './clauses.js';

const cutting = cuttingFrom(clauses);

describe('clauses', () => {
  it.each([
    ['No, that hurts', [['no'], ['that', 'hurts']]],
    ['no that hurts', [['no'], ['that', 'hurts']]],
    ['no pain', [['no', 'pain']]],
    [
      'it hurts and my legs are numb',
      [
        ['it', 'hurts'],
        ['my', 'legs', 'are', 'numb'],
      ],
    ],
    ['7.5 minutes', [['7.5', 'minutes']]],
    ['mein Rücken schmerzt', [['mein', 'rücken', 'schmerzt']]],
    [
      'no numbness. chest pain',
      [
        ['no', 'numbness'],
        ['chest', 'pain'],
      ],
    ],
    [
      "okay, wait, I don't know it hurts",
      [['okay'], ['wait'], ['i', 'dont', 'know'], ['it', 'hurts']],
    ],
    ['...', []],
  ])('"%s" are %j', (sentence, expected) => {
    expect(clausesOf(clausedIn(sentence, cutting), cutting)).toEqual(expected);
  });
});

describe('what stands in front', () => {
  const HEADS = [
    'no',
    'no,',
    'No.',
    'okay',
    'okay,',
    'wait,',
    "I don't know,",
    'thanks,',
    'no no,',
  ];
  const REPORTS = [
    ['that hurts', undefined],
    ['my back hurts', undefined],
    ['it is numb', 'numb'],
    ['my chest hurts', 'chest'],
    ["I can't breathe", 'breathless'],
    ['both legs are weak', 'both-legs'],
    ['I fell out of bed yesterday', 'fall'],
  ] as const;

  it('swallows no report of pain', () => {
    const lost = HEADS.flatMap((head) =>
      REPORTS.flatMap(([report, symptom]) => {
        const { intent, slots } = recognise(`${head} ${report}`);
        const isHeard = intent === 'ReportPain' && slots['symptom'] === symptom;
        return isHeard ? [] : [`${head} ${report}: ${intent} ${slots['symptom']}`];
      }),
    );
    expect(lost).toEqual([]);
  });

  it.each(['no pain', 'no, no pain', 'no chest pain', "no, I didn't fall", 'no it does not hurt'])(
    'denies with "%s"',
    (sentence) => {
      expect(recognise(sentence)).toEqual({ intent: 'No', slots: {} });
    },
  );
});

describe('courtesy', () => {
  it.each(['thanks', 'thank you', 'thank you very much dear', 'okay thanks', 'cheers'])(
    'is neither yes nor no: "%s"',
    (sentence) => {
      expect(recognise(sentence).intent).toBe('Thanks');
    },
  );
});

describe('tightness', () => {
  it.each(['it feels tight', "it's tight", "that's really tight"])(
    'with nothing of the chest is a stretch: "%s"',
    (sentence) => {
      expect(recognise(sentence).slots).toEqual({ symptom: 'strong-stretch' });
    },
  );

  it('of the chest is an alarm', () => {
    expect(recognise('my chest feels tight').slots).toEqual({ symptom: 'chest' });
  });
});
