import type { CompleteLocale } from '../../completeLocale.js';

export const sideRibOpener: CompleteLocale['exercises']['side-rib-opener'] = {
  name: 'rib stretch on your side',
  lines: {
    name: 'Rib stretch on your side.',
    start: 'On your {other} side, knees bent.',
    pillow: 'Slide your second pillow under your waist and lower ribs.',
    reach: 'Reach your {side} arm over your head, as far as is easy.',
    'arm-along': 'Rest your {side} arm along your body.',
    'hold-there': 'Stay long there.',
    'breathe-ribs': 'Breathe into your {side} ribs.',
    'feel-spread': 'Feel them spread.',
    'arm-down': 'And rest your {side} arm back down.',
    'pillow-out': 'Slide the pillow from your waist to the head of the bed.',
  },
  change: {
    'pillow-again': 'Slide your second pillow under your waist and lower ribs.',
    'reach-other-arm': 'Reach your {side} arm over your head.',
    'other-arm-along': 'Rest your {side} arm along your body.',
  },
  again: { move: 'Reach long.', hold: null, release: null },
  easierAgain: { move: 'Reach long.', hold: null, release: null },
  aka: ['side lying rib opener', 'rib opener', 'pillow side stretch', 'mid back rib stretch'],
  feel: 'You may feel your ribs and your side open as you breathe in.',
  stop: 'Stop if your ribs hurt or your shoulder pinches.',
};
