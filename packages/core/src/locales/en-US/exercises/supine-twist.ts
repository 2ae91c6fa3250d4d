import type { CompleteLocale } from '../../completeLocale.js';

export const supineTwist: CompleteLocale['exercises']['supine-twist'] = {
  name: 'lying twist',
  lines: {
    name: 'Lying twist.',
    start: 'On your back, knees bent.',
    pillow: 'Put a pillow beside your {other} hip.',
    'leg-long': 'Slide your {other} leg out straight.',
    'knee-up': 'Bring your {side} knee up over your hip.',
    'guide-across': 'Guide it across with your {other} hand.',
    lands: 'Let it land on the pillow.',
    'rest-there': 'Rest there.',
    'shoulder-heavy': 'Let your {side} shoulder stay heavy.',
    'knee-back': 'And bring your {side} knee back to the middle.',
  },
  change: {
    'bend-both-knees': 'Bend both knees.',
    'move-pillow': 'Move the pillow to your {other} hip.',
    'other-leg-long': 'Slide your {other} leg out straight.',
    'up-and-across': 'Bring your {side} knee up and across, onto the pillow.',
    'rest-there': 'Rest there.',
  },
  again: { move: 'And across.', hold: 'Rest.', release: 'And back.' },
  aka: ['supine twist', 'knee across twist', 'bed twist', 'spinal twist'],
  feel: 'You feel a long, slanting stretch from your buttock to your chest.',
  easier: 'Keep both knees bent and together, and sway them only a little.',
  stop: 'Stop if your back or groin hurts sharply, or your leg tingles. If your shoulder pinches, bend that elbow.',
};
