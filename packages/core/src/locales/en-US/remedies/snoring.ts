import type { RemedyWords } from '../../remedyWords.js';

export const snoring: RemedyWords<'snoring'> = {
  name: 'snoring and breathing masks',
  aka: ['snoring', 'sleep apnea', 'apnea', 'a cpap', 'cpap', 'cpap machine', 'a breathing mask'],
  answer: {
    what: 'On the side most people snore less, and a sore back likes it as well.',
    now: 'Roll onto your side, with the hose behind you and over the pillow.',
  },
  more: 'A pillow with its edge cut away leaves room for the mask. A cushion behind your back keeps you from rolling onto it.',
  cautions: {
    doctor: 'If you stop breathing or gasp at night, tell a doctor.',
  },
};
