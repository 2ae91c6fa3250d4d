import type { RemedyWords } from '../../remedyWords.js';

export const cancer: RemedyWords<'cancer'> = {
  name: 'whether it is cancer',
  aka: ['whether it is cancer', 'whether it is a tumour'],
  answer: {
    what: 'It is a very rare cause of back pain, and most people who wonder do not have it.',
    now: 'If none of what follows is yours, let the thought go for tonight.',
  },
  more: 'Doctors ask about cancer in the past, weight lost without trying, and pain that is there all night whatever you do. Alone, each means little.',
  cautions: {
    see: 'If you have had cancer, lost weight, or it hurts all night: see a doctor soon.',
  },
};
