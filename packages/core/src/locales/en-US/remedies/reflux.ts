import type { RemedyWords } from '../../remedyWords.js';

export const reflux: RemedyWords<'reflux'> = {
  name: 'heartburn at night',
  aka: ['heartburn at night', 'night heartburn'],
  answer: {
    what: 'Lying on the left eased heartburn at night in several studies.',
    now: 'Roll onto your left side, with your head a little higher than your stomach.',
  },
  more: 'A wedge under the whole upper body does more than a stack of pillows, which only bends the neck.',
  cautions: {
    doctor: 'If swallowing hurts, or you lose weight: see a doctor; chest pain needs help at once.',
  },
};
