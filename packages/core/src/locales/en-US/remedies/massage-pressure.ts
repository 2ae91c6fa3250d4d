import type { RemedyWords } from '../../remedyWords.js';

export const massagePressure: RemedyWords<'massage-pressure'> = {
  name: 'how hard to press',
  aka: ['how hard to press', 'deep pressure'],
  answer: {
    what: 'Light to pleasant is enough; press so that you could nearly fall asleep.',
    now: 'If you tense up or hold your breath, press less.',
  },
  more: 'In one test with massage balls the softer ball did as well as the harder one. It was on healthy people, so it only points a way.',
  cautions: {
    spine: 'Press muscle, never the spine itself.',
  },
};
