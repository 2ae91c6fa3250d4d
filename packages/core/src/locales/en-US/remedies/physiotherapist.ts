import type { RemedyWords } from '../../remedyWords.js';

export const physiotherapist: RemedyWords<'physiotherapist'> = {
  name: 'a physical therapist',
  aka: [
    'a physio',
    'physio',
    'physiotherapy',
    'physical therapy',
    'a physical therapist',
    'a physiotherapist',
    'who to see',
    'which doctor to see',
    'a specialist',
  ],
  answer: {
    what: 'A physical therapist looks at how you move, and finds exercises that suit you.',
    now: 'Ask for one if it is no better in a few weeks, or keeps coming back.',
  },
  more: 'For tablets a pharmacist is the first to ask; a doctor, if you feel ill or something is new.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
