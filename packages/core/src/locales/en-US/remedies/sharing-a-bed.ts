import type { RemedyWords } from '../../remedyWords.js';

export const sharingABed: RemedyWords<'sharing-a-bed'> = {
  name: 'sharing a bed',
  aka: ['separate beds', 'sleeping in the spare room'],
  answer: {
    what: 'A bed that rocks, or too little of it, keeps a sore back from turning. A night apart harms nobody.',
    now: 'Ask for room to turn, and for a blanket of your own.',
  },
  more: 'On a wide bed, two mattresses side by side rock less. Say why, so that nobody takes it badly.',
  cautions: {},
};
