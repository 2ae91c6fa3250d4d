import type { CompleteLocale } from '../../completeLocale.js';

export const clam: CompleteLocale['exercises']['clam'] = {
  name: 'knee lifts on your side',
  lines: {
    name: 'Knee lifts on your side.',
    start: 'On your {other} side, knees bent.',
    'pillow-out': 'Put the pillow from your knees to the head of the bed.',
    'heels-touch': 'Let your heels touch.',
    'hip-still': 'Keep your {side} hip from rolling back.',
    lift: 'Breathe out, and lift your {side} knee a little.',
    tighten: 'Breathe out, and tighten your {side} buttock. Knee stays down.',
    hold: 'Keep it so, softly.',
    lower: 'And lower your {side} knee slowly.',
    soften: 'And let it go soft.',
  },
  change: {
    'other-pillow-out': 'Put the pillow from your knees to the head of the bed.',
    'heels-together': 'Let your heels touch.',
    'lift-other-knee': 'Breathe out, and lift your {side} knee a little.',
    'tighten-other': 'Breathe out, and tighten your {side} buttock.',
    'lower-again': 'And lower it slowly.',
  },
  again: {
    move: ['Breathe out, knee up.', 'Knee up.', 'Slowly up.'],
    hold: ['Keep it there.', 'Knee stays up.'],
    release: ['Knee down.', 'Let it down.', 'Slowly down.'],
  },
  easierAgain: {
    move: ['Breathe out, tighten.', 'And tighten.', 'Gently tighten.'],
    hold: null,
    release: null,
  },
  aka: ['clam', 'small clam', 'clamshell', 'side lying clam'],
  feel: 'You may feel the side of your buttock working.',
  stop: 'Stop if your groin hurts, or the front of your pelvis.',
};
