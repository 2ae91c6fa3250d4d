import type { CompleteLocale } from '../../completeLocale.js';

export const latPrayerStretch: CompleteLocale['exercises']['lat-prayer-stretch'] = {
  name: 'kneeling arm stretch',
  lines: {
    name: 'Kneeling arm stretch.',
    start: 'Kneel beside the bed on a cushion.',
    forearms: 'Forearms on the mattress, palms together.',
    'belly-in': 'Keep your belly lightly drawn in.',
    'knees-back': 'Walk your knees back a little.',
    'chest-sinks': 'Let your chest sink between your arms.',
    'for-more': 'For more, bend your elbows, hands toward your neck.',
    'hold-there': 'Hold there.',
    'breathe-out': 'Breathe out, and sink.',
    'knees-forward': 'And walk your knees forward again.',
  },
  change: {},
  again: { move: 'Knees back again.', hold: 'Hold.', release: 'And forward.' },
  aka: ['kneeling lat stretch', 'lat stretch', 'prayer stretch', 'bedside lat stretch'],
  feel: 'You should feel it at your armpits and down the sides of your back.',
  easier: 'Keep your knees close to the bed, and sink only a little.',
  stop: 'Stop if a shoulder or your low back pinches.',
};
