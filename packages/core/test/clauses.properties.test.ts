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
/** Said of somebody who speaks, in the words of somebody else: "my leg is numb" becomes "the dog's leg is numb". */
const OTHERS = [
  ['the dog', ''],
  ['our cat', ''],
  ['the tv', ''],
  ['a man', ' on telly'],
  ['my cousin', ' for years'],
  ['my sister', ' last week'],
  ['a guy', ' at work'],
] as const;
const PAST = [
  ' in 2009',
  ' in the nineties',
  ' two winters ago',
  ' when I was a child',
  ' years ago',
  ' once at school',
  ' before my operation, not now',
];
const LASTING = ['despair'];
const SELF = /\b(i|im|ive|id|me|my|mine|myself)\b/;
const THIRD: Readonly<Record<string, string>> = {
  im: 'is',
  ive: 'has',
  i: '',
};

/** The sentence with another subject; `null` where it has more of the speaker than one can turn. */
function saidOf(subject: string, sentence: string): string | null {
  const words = sentence
    .toLowerCase()
    .replaceAll(/['’]/g, '')
    .replaceAll(/[.,;:!?]/g, ' ')
    .trim()
    .split(/\s+/);
  const [first = '', ...others] = words;
  const rest = others.map((word) =>
    word === 'my' ? 'his' : word === 'me' ? 'him' : word === 'myself' ? 'himself' : word,
  );
  if (SELF.test(rest.join(' '))) return null;
  if (first === 'my') return [`${subject}'s`, ...rest].join(' ');
  const verb = THIRD[first];
  return verb === undefined ? null : [subject, verb, ...rest].filter(Boolean).join(' ');
}

/** What makes a danger of whatever stands around it, or begins a clause of its own. */
const ACUTE =
  /\b(and|but|so|because|just|now|tonight|suddenly|right now|minutes ago|choking|breathing|unconscious|he|she)\b/;
const NOW =
  /\b(and|but|so|because|just|now|since|today|tonight|this (morning|evening|afternoon)|still|again|ago|keeps?|suddenly|moment|for (days|weeks|months|years)|no|sudden)\b/i;
const CUT = /\b(and|but|so|because|just)\b/i;

const MOST_LOST = 0.02;
/** Some have words that only the speaker says of himself. */
const MOST_LOST_OF_OTHERS = 0.1;
const SAID = runs(20_000, 500);

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

  const sentences = listedAlarmCases().filter(
    ({ symptom }) => isUrgent(symptom) && !LASTING.includes(symptom),
  );
  const raises = (said: string) => isUrgent(String(recognise(said).slots['symptom']));

  it('what is told of an animal, of television or of somebody far away raises no alarm', () => {
    const raised = some(sentences).flatMap(({ sentence }) => {
      const [subject, tail] = pick(OTHERS);
      const said = saidOf(subject, sentence);
      return said && !ACUTE.test(said) && raises(said + tail) ? [said + tail] : [];
    });
    expect(raised).toEqual([]);
  });

  it('what happens to somebody in the room stays an alarm', () => {
    const told = some(sentences).flatMap(({ sentence }) => saidOf('my husband', sentence) ?? []);
    const lost = told.filter((said) => !raises(said));
    expect(lost.length / told.length, lost.join('\n')).toBeLessThanOrEqual(MOST_LOST_OF_OTHERS);
  });

  it('what is over raises no alarm', () => {
    const raised = some(sentences).flatMap(({ sentence }) => {
      const said = sentence.replaceAll(/[.,;:!?]/g, '') + pick(PAST);
      return !NOW.test(sentence) && raises(said) ? [said] : [];
    });
    expect(raised).toEqual([]);
  });

  it('what somebody nearly did for laughing raises no alarm', () => {
    const raised = some(sentences).flatMap(({ sentence }) => {
      const said = `I laughed till I nearly ${sentence.replaceAll(/[.,;:!?]/g, '')}`;
      return !CUT.test(sentence) && raises(said) ? [said] : [];
    });
    expect(raised).toEqual([]);
  });

  function some<One>(all: readonly One[]): One[] {
    return Array.from({ length: SAID / 3 }, () => pick(all));
  }
});
