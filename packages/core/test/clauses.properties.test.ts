import { describe, expect, it } from 'vitest';
import { runs, SEED } from '../../../depth.js';
import { listedAlarmCases } from '../recognition/cases.js';
import { isUrgent } from '../recognition/figures.js';
import { seededNumbers } from '../recognition/slips.js';
import { recognise } from '../src/english/recognise.js';

const HEADS =
  'no, |okay, |wait, |I don’t know, |how should I sleep, |well |oh |please, |um, |sorry, |so |thanks, |hang on, |right, |listen, |hello, |yes, |no no, |oh dear, |help, '.split(
    '|',
  );
const TAILS =
  ' last night| after that stretch|, how do I lie|, how should I sleep| and I can’t sleep|, what should I do| now| tonight| again|, is that normal| on this pillow| since yesterday| this morning| when I lie down|, please help|, which side should I lie on| and it is late| in bed| and the light is off|, can I carry on'.split(
    '|',
  );
const PAINS = [
  'that hurts',
  'it hurts',
  'my hip hurts',
  'ow',
  'this is painful',
  'my neck is hurting',
];
const DENIALS = [
  'no ',
  'I have no ',
  'I don’t have any ',
  'there is no ',
  'without ',
  'I never have ',
  'no, no ',
  'I haven’t got any ',
  'I don’t think I have any ',
];
const SYMPTOMS = [
  'chest pain',
  'numbness between my legs',
  'fever',
  'shortness of breath',
  'tingling',
  'bleeding',
  'numbness in my legs',
  'weakness in my legs',
  'pain in my chest',
  'dizziness',
  'cramps',
  'double vision',
];
const MOST_LOST = 0.02;
const SAID = runs(20_000, 900);

describe('whatever stands around it', () => {
  const next = seededNumbers(SEED);
  const pick = <One>(all: readonly One[]): One => all[Math.floor(next() * all.length)] as One;

  it('an urgent alarm keeps its level', () => {
    const alarms = listedAlarmCases().filter(({ symptom }) => isUrgent(symptom));
    const lost = Array.from({ length: SAID }, () => {
      const { sentence } = pick(alarms);
      return next() < 0.5 ? pick(HEADS) + sentence : sentence + pick(TAILS);
    }).filter((sentence) => {
      const { intent, slots } = recognise(sentence);
      return intent !== 'ReportPain' || !isUrgent(String(slots['symptom']));
    });
    expect(lost.length / SAID, lost.join('\n')).toBeLessThanOrEqual(MOST_LOST);
  });

  it('pain stays pain behind whatever is said in front', () => {
    const lost = HEADS.filter((head) => !head.startsWith('how')).flatMap((head) =>
      PAINS.map((pain) => head + pain).filter((said) => recognise(said).intent !== 'ReportPain'),
    );
    expect(lost).toEqual([]);
  });

  it('what is denied raises nothing', () => {
    const raised = DENIALS.flatMap((denial) => SYMPTOMS.map((symptom) => denial + symptom)).filter(
      (said) => recognise(said).intent === 'ReportPain',
    );
    expect(raised).toEqual([]);
  });
});
