import type { CompleteLocale } from '../../completeLocale.js';

export const reclinedButterfly: CompleteLocale['exercises']['reclined-butterfly'] = {
  name: 'knees open, feet together',
  lines: {
    name: 'Knees-apart stretch.',
    start: 'Lie back, knees bent.',
    pillow: 'Put your spare pillow beside your left thigh.',
    'second-pillow': 'And your second pillow beside your right thigh.',
    'feet-away': 'Slide your feet further away from you.',
    'soles-together': 'Bring the bottoms of your feet together.',
    'knees-open': 'Let your knees open onto the pillows.',
    'rest-there': 'Rest like that.',
    'pillows-carry': 'Let the pillows carry your legs.',
    'knees-together': 'And help your knees together with your hands.',
    'pillows-away': 'Put both pillows to the head of the bed.',
  },
  change: {},
  again: { move: 'Knees open.', hold: null, release: 'Knees together.' },
  easierAgain: { move: 'Knees open.', hold: null, release: 'Knees together.' },
  aka: ['reclined butterfly', 'butterfly', 'bound angle lying down', 'soles together'],
  feel: 'You may feel a soft pull along your inner thighs.',
  stop: 'Stop if your groin, your pubic bone or the back of your pelvis hurts.',
};
