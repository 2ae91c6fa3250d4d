import type { RemedyWords } from '../../remedyWords.js';

export const snooze: RemedyWords<'snooze'> = {
  name: 'the snooze button',
  aka: ['snooze', 'the snooze button', 'snooze button', 'hitting snooze'],
  answer: {
    what: 'Stretching in the snooze does no harm, and it has not been tested.',
    now: 'If you wake stiff, do two small movements before you get up.',
  },
  more: 'Broken sleep at the end of a night is hardly rest. Whether you use it to stretch is a matter of taste.',
  cautions: {},
};
