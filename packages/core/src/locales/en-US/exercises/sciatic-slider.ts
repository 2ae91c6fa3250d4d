import type { CompleteLocale } from '../../completeLocale.js';

export const sciaticSlider: CompleteLocale['exercises']['sciatic-slider'] = {
  name: 'knee bend and straighten',
  lines: {
    name: 'Knee bend and straighten.',
    start: 'On your back, knees bent.',
    'knee-up': 'Bring your {side} knee up.',
    'hands-behind-thigh': 'Wrap both hands behind your {side} thigh.',
    smooth: 'This one keeps moving, smooth and easy.',
    straighten: 'Straighten your {side} knee a little, toes pulling toward you.',
    'before-it-pulls': 'Stop before it pulls.',
    bend: 'And bend your {side} knee again, toes pointing away.',
  },
  change: {
    'first-foot-down': 'Lower your {other} foot.',
    'other-knee-up': 'Now bring your {side} knee up.',
    'hands-again': 'Both hands behind your {side} thigh.',
    'straighten-a-little': 'Straighten a little, toes toward you.',
    'bend-again': 'And bend again, toes away.',
  },
  again: { move: 'And straighten.', hold: 'Keep moving.', release: 'And bend.' },
  aka: ['nerve slider', 'sciatic slider', 'sciatic nerve glide', 'nerve floss', 'nerve glide'],
  feel: 'You feel movement, and at most a whisper of pull.',
  easier: 'Leave your foot on the bed and move only your ankle.',
  stop: 'Stop if tingling stays after you rest, or if your leg feels weaker.',
};
