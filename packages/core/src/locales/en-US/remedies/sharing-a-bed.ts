import type { RemedyWords } from '../../remedyWords.js';

export const sharingABed: RemedyWords<'sharing-a-bed'> = {
  name: 'sharing a bed',
  aka: ['separate beds', 'sleeping in the spare room'],
  answer: {
    what: 'A bed that rocks, or too little room, keeps a sore back from turning; a night apart harms nobody.',
    now: 'Put a pillow between you, and ask for room and a blanket of your own.',
  },
  more: 'On a wide bed, two mattresses side by side rock less. Say why, so that nobody takes it badly.',
  cautions: {},
};
