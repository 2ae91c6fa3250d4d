import type { CompleteLocale } from '../../completeLocale.js';

export const diaphragmaticBreathing: CompleteLocale['exercises']['diaphragmatic-breathing'] = {
  name: 'belly breathing',
  lines: {
    name: 'Belly breathing.',
    propped: 'Prop yourself up, or lie on your side.',
    'hand-on-belly': 'Rest one hand on your belly.',
    'breathe-in': 'Breathe through your nose.',
    'belly-rises': 'Feel your belly fill under your hand.',
    'breathe-out': 'Let it go slowly, like a sigh with no sound.',
  },
  change: {},
  again: null,
  easierAgain: null,
  aka: ['diaphragmatic breathing', 'hand on belly breathing', 'deep breathing'],
  feel: 'Your belly rises like a slow tide, and your shoulders get heavier.',
  stop: 'If you feel light-headed, tingly or more anxious, breathe normally again.',
};
