import type { CompleteLocale } from '../../completeLocale.js';

export const diaphragmaticBreathing: CompleteLocale['exercises']['diaphragmatic-breathing'] = {
  name: 'belly breathing',
  lines: {
    name: 'Belly breathing.',
    'hand-on-belly': 'Rest one hand on your belly.',
    'hand-on-chest': 'Rest your other hand on your chest.',
    'breathe-in': 'Breathe in through your nose.',
    'belly-rises': 'Feel your belly rise first.',
    'breathe-out': 'Let the breath fall out slowly, on its own.',
    'chest-quiet': 'Let your chest stay quiet.',
  },
  change: {},
  again: null,
  aka: ['diaphragmatic breathing', 'hand on belly breathing', 'deep breathing'],
  feel: 'Your belly rises like a slow tide, and your shoulders get heavier.',
  easier: 'Make each breath shorter, or just notice your breath as it is.',
  stop: 'If you feel light-headed, tingly or more anxious, breathe normally again.',
};
