import type { RemedyWords } from '../../remedyWords.js';

export const cancer: RemedyWords<'cancer'> = {
  name: 'whether it is cancer',
  aka: ['whether it is cancer', 'whether it is a tumour'],
  answer: {
    what: 'Cancer is seldom behind a sore back, and most people who wonder do not have it.',
    now: 'Let the thought go for tonight, and breathe out slowly.',
  },
  more: 'Doctors ask about cancer in the past, weight lost without trying, and pain that nothing changes, night after night. Alone, each means little.',
  cautions: {
    see: 'If you have had cancer, lose weight without trying, or nothing ever eases it: see a doctor soon.',
  },
};
