import type { CompleteLocale } from '../../completeLocale.js';

export const armSwings: CompleteLocale['exercises']['arm-swings'] = {
  name: 'arm swings',
  lines: {
    name: 'Arm swings.',
    start: 'Stand, feet hip-width, knees soft.',
    'hands-loose': 'Keep your hands loose.',
    'start-small': 'Start small.',
    swing: 'Let both arms swing to the {side}.',
    'ribs-follow': 'Let your ribs follow.',
    'swing-arms': 'Let both arms swing to the {side}. Your chest faces forward.',
    'swing-back': 'And back to the middle.',
  },
  change: {
    'swing-other-way': 'Let them swing to the {side}.',
    'swing-arms-other': 'Let them swing to the {side}.',
    'and-back': 'And back.',
  },
  again: { move: null, hold: null, release: ['Back to center.', 'And swing back.'] },
  easierAgain: { move: null, hold: null, release: ['Back to center.', 'And swing back.'] },
  aka: ['pendulum swings', 'swinging arms'],
  feel: 'Your shoulders should feel warm and loose.',
  stop: 'Stop if a shoulder hurts or you feel dizzy.',
};
