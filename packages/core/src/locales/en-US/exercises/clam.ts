import type { CompleteLocale } from '../../completeLocale.js';

export const clam: CompleteLocale['exercises']['clam'] = {
  name: 'knee lifts on your side',
  lines: {
    name: 'Knee lifts on your side.',
    start: 'On your {other} side, knees bent, heels together.',
    'hip-still': 'Keep your {side} hip from rolling back.',
    lift: 'Lift your {side} knee a little, heels touching.',
    hold: 'Hold.',
    lower: 'And lower your {side} knee slowly.',
  },
  change: {
    'heels-together': 'Knees bent, heels together.',
    'lift-other-knee': 'Lift your {side} knee a little.',
    'lower-again': 'And lower it slowly.',
  },
  again: { move: 'And lift.', hold: 'Hold.', release: 'And lower.' },
  aka: ['clam', 'small clam', 'clamshell', 'side lying clam'],
  feel: 'You should feel the side of your buttock working.',
  easier: 'Leave your knee down. Just tighten your buttock. Then let it go soft.',
  stop: 'Stop if your groin hurts, or the front of your pelvis.',
};
