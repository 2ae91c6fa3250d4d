import type { CompleteLocale } from '../../completeLocale.js';

export const latPrayerStretch: CompleteLocale['exercises']['lat-prayer-stretch'] = {
  name: 'kneeling arm stretch',
  lines: {
    name: 'Kneeling arm stretch.',
    start: 'Kneel beside the bed.',
    forearms: 'Rest your forearms on the mattress, palms together.',
    'belly-in': 'Keep your belly lightly drawn in.',
    'knees-back': 'Walk your knees back a little.',
    'chest-sinks': 'Let your chest sink between your arms.',
    'sink-little': 'Let your chest sink only an inch. Knees stay close.',
    'hold-there': 'Let it stay there.',
    'breathe-out': 'Breathe out slowly.',
    'knees-forward': 'And walk your knees forward again.',
    'chest-up': 'And let your chest come up.',
    'hands-off': 'Take your arms off the bed.',
  },
  change: {},
  again: { move: 'And sink lower.', hold: null, release: 'And come up.' },
  easierAgain: { move: 'And sink lower.', hold: null, release: 'And come up.' },
  aka: ['kneeling lat stretch', 'lat stretch', 'prayer stretch', 'bedside lat stretch'],
  feel: 'You may feel it at your armpits and down the sides of your back.',
  stop: 'Stop if a shoulder or your low back pinches.',
};
