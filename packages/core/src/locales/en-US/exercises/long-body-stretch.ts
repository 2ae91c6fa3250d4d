import type { CompleteLocale } from '../../completeLocale.js';

export const longBodyStretch: CompleteLocale['exercises']['long-body-stretch'] = {
  name: 'long body stretch',
  lines: {
    name: 'Long body stretch.',
    start: 'Slide your legs long, one at a time.',
    'arms-up': 'Reach your arms up past your ears, as far as is easy.',
    'heels-away': 'Push through your heels.',
    'grow-long': 'Hold. Grow long.',
    'let-go': 'And let everything go, arms back down.',
  },
  change: {},
  again: { move: 'And reach.', hold: 'Hold.', release: 'And let go.' },
  aka: ['full body reach', 'full body stretch', 'wake up stretch'],
  feel: 'It feels like a long, yawny stretch.',
  easier: 'Keep your knees bent, and reach only up toward the ceiling.',
  stop: 'Stop if a shoulder hurts. If a calf cramps, pull those toes up toward you.',
};
