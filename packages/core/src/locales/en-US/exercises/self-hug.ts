import type { CompleteLocale } from '../../completeLocale.js';

export const selfHug: CompleteLocale['exercises']['self-hug'] = {
  name: 'self hug',
  lines: {
    name: 'Self hug.',
    start: 'Sit tall, or propped on pillows.',
    'wrap-arms': 'Wrap your arms around yourself, {side} arm on top.',
    'fingertips-back': 'Bring your fingertips toward your shoulder blades.',
    'hold-there': 'Hold there.',
    'breathe-between': 'Breathe into the space between your shoulder blades.',
    'arms-drop': 'And let your arms drop.',
  },
  change: {
    'hug-again': 'Hug again, {side} arm on top.',
  },
  again: { move: 'And hug.', hold: 'Hold.', release: 'And let go.' },
  aka: ['upper back hug', 'hug yourself', 'shoulder blade stretch'],
  feel: 'You should feel your upper back widen between the shoulder blades.',
  easier: 'Rest each hand on the opposite elbow instead.',
  stop: 'Stop if a shoulder pinches.',
};
