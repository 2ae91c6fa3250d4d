import type { RemedyWords } from '../../remedyWords.js';

export const lyingFlat: RemedyWords<'lying-flat'> = {
  name: 'lying flat',
  aka: ['why lying flat hurts', 'lying quite flat'],
  answer: {
    what: 'Flat, with straight legs, the low back arches a little, and some sore backs dislike that.',
    now: 'Bend your knees over a pillow, or turn onto your side.',
  },
  more: 'If lying flat takes your breath, or you need more pillows than before to breathe, tell a doctor.',
  cautions: {
    chest: 'Trouble breathing or chest pain when you lie down: get help now.',
  },
};
