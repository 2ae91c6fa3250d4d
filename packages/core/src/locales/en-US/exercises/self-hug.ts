import type { CompleteLocale } from '../../completeLocale.js';

export const selfHug: CompleteLocale['exercises']['self-hug'] = {
  name: 'self hug',
  lines: {
    name: 'Self hug.',
    start: 'Sit tall.',
    'wrap-arms': 'Wrap your arms around yourself, {side} arm on top.',
    'fingertips-back': 'Bring your fingertips toward your shoulder blades.',
    'hold-elbows': 'Rest each hand on the opposite elbow, {side} arm on top.',
    'hold-there': 'Stay in it.',
    'breathe-between': 'Breathe into the space between your shoulder blades.',
    'arms-drop': 'And let your arms drop.',
  },
  change: {
    'hug-again': 'Hug again, {side} arm on top.',
    'elbows-again': 'Hands on your elbows again, {side} arm on top.',
  },
  again: { move: 'And hug.', hold: null, release: null },
  easierAgain: { move: 'And hug.', hold: null, release: null },
  aka: ['upper back hug', 'hug yourself', 'shoulder blade stretch'],
  feel: 'You may feel your upper back widen between the shoulder blades.',
  stop: 'Stop if a shoulder pinches.',
};
