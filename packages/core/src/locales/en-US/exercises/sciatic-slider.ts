import type { CompleteLocale } from '../../completeLocale.js';

export const sciaticSlider: CompleteLocale['exercises']['sciatic-slider'] = {
  name: 'knee bend and straighten',
  lines: {
    name: 'Bending and straightening your knee.',
    start: 'On your back, knees bent.',
    'knee-up': 'Bring your {side} knee up.',
    'hands-behind-thigh': 'Hold behind your {side} thigh with both hands.',
    smooth: 'This one keeps moving, smooth and easy.',
    straighten: 'Straighten your {side} knee a little.',
    'before-it-pulls': 'Stop before it pulls.',
    'heel-slides': 'Slide your {side} heel away, foot on the bed.',
    bend: 'And bend your {side} knee again.',
    'heel-back': 'And slide your {side} heel back.',
    'hands-off': 'Let go with your hands.',
    'foot-down': 'And lower your {side} foot.',
  },
  change: {
    'other-knee-up': 'Now bring your {side} knee up.',
    'hands-again': 'Hands behind your {side} thigh.',
    'straighten-a-little': 'Straighten your {side} knee a little.',
    'other-heel-slides': 'Now slide your {side} heel away.',
    'bend-again': 'And bend it again.',
  },
  again: {
    move: ['And straighten.', 'Gently straighten.', 'Breathe out, straighten.'],
    hold: null,
    release: ['And bend.', 'Bend again.', 'And bend in.', 'Let it bend.'],
  },
  easierAgain: {
    move: ['Slide away.', 'Heel away.', 'Away again.'],
    hold: null,
    release: ['Heel back.', 'And slide in.', 'Slide it back.'],
  },
  aka: ['nerve slider', 'sciatic slider', 'sciatic nerve glide', 'nerve floss', 'nerve glide'],
  feel: 'You may feel movement, and at most a whisper of pull.',
  stop: 'Stop if tingling stays after you rest, or if your leg feels weaker.',
};
