import type { CompleteLocale } from '../../completeLocale.js';

export const reclinedButterfly: CompleteLocale['exercises']['reclined-butterfly'] = {
  name: 'knees open, feet together',
  lines: {
    name: 'Knees open, feet together.',
    start: 'On your back, a pillow beside each thigh.',
    'soles-together': 'Bring the bottoms of your feet together.',
    'knees-open': 'Let your knees open onto the pillows.',
    'hands-on-belly': 'Rest your hands on your belly.',
    'rest-there': 'Rest there.',
    'pillows-carry': 'Let the pillows carry your legs.',
    'knees-together': 'And help your knees together with your hands.',
  },
  change: {},
  again: { move: 'Knees open.', hold: 'Rest.', release: 'Knees together.' },
  aka: ['reclined butterfly', 'butterfly', 'bound angle lying down', 'soles together'],
  feel: 'You feel a soft pull along your inner thighs.',
  easier: 'Slide your feet further away from you, and stack the pillows higher.',
  stop: 'Stop if your groin, your pubic bone or the back of your pelvis hurts.',
};
