import type { CompleteLocale } from '../../completeLocale.js';

export const longBodyStretch: CompleteLocale['exercises']['long-body-stretch'] = {
  name: 'long body stretch',
  lines: {
    name: 'Long body stretch.',
    start: 'Slide your legs long, one at a time.',
    'start-bent': 'Keep your knees bent, feet flat.',
    'arms-up': 'Reach your arms up past your ears, as far as is easy.',
    'arms-to-ceiling': 'Reach both arms up, toward the ceiling.',
    'heels-away': 'Push through your heels.',
    'grow-long': 'Stay long. Breathe.',
    'let-go': 'And let your arms come back down.',
    'knees-bent': 'Bend your knees again, one at a time.',
  },
  change: {},
  again: {
    move: 'And reach.',
    hold: 'Reach on.',
    release: ['Arms come back.', 'Arms back down.'],
  },
  easierAgain: {
    move: 'And reach.',
    hold: 'Reach on.',
    release: ['Arms come back.', 'Arms back down.'],
  },
  aka: ['full body reach', 'full body stretch', 'wake up stretch'],
  feel: 'It feels like a long, yawny stretch.',
  stop: 'Stop if a shoulder hurts or a calf cramps.',
};
