import type { CompleteLocale } from '../../completeLocale.js';

export const childsPose: CompleteLocale['exercises']['childs-pose'] = {
  name: 'sit back and rest',
  lines: {
    name: 'The folded rest.',
    start: 'First, on hands and knees.',
    pillow: 'Draw your spare pillow in front of you.',
    'pillow-high': 'Put your second pillow on top of it.',
    'sit-back': 'Sit your hips back toward your heels, as far as is easy.',
    'chest-rests': 'Let your chest and head rest on the pillow.',
    'chest-high': 'Let your chest rest on the high pillows, head up.',
    'arms-rest': 'Rest your arms wherever they are comfortable.',
    'rest-there': 'Rest in it.',
    'breathe-back': 'Breathe slowly into your back.',
    'push-up': 'And push back up, onto hands and knees.',
    'pillow-away': 'Push the pillow to the head of the bed.',
    'pillow-too': 'And the second one.',
  },
  change: {},
  again: { move: 'And sit back.', hold: null, release: 'And push up.' },
  easierAgain: { move: 'And sit back.', hold: null, release: 'And push up.' },
  aka: ["child's pose", 'prayer rest', 'heel sit fold'],
  feel: 'You may feel your low back long and quiet.',
  stop: 'Stop if a knee hurts, your groin pinches, or you get dizzy coming up.',
};
