import type { Locale } from '../../locale.js';

export const diaphragmaticBreathing: Locale['exercises']['diaphragmatic-breathing'] = {
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
};
