import type { RemedyWords } from '../../remedyWords.js';

export const tabletTime: RemedyWords<'tablet-time'> = {
  name: 'how long to take painkillers',
  aka: ['how long to take tablets', 'painkillers every day', 'painkillers every night'],
  answer: {
    what: 'As short a time as possible, and as little as works, is what guidelines say of the ibuprofen kind.',
    now: 'After more than a few days, ask a pharmacist what suits you better.',
  },
  more: 'Taken long, that kind can harm the stomach, the heart and the kidneys, so a doctor looks at it from time to time. Stop nothing that was prescribed without asking.',
  cautions: {
    black: 'Black stools, or blood brought up: get help now.',
  },
};
