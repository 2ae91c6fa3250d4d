import type { RemedyWords } from '../../remedyWords.js';

export const wedge: RemedyWords<'wedge'> = {
  name: 'a wedge pillow',
  aka: ['wedge pillows', 'sleeping wedge'],
  answer: {
    what: 'Raising the whole upper body eased heartburn at night in several studies; for a back it is a matter of comfort.',
    now: 'Try a ramp of pillows first, from your low back to your head.',
  },
  more: 'A wedge that lifts only the head bends the neck. Put something under your knees, so that you do not slide down.',
  cautions: {},
};
