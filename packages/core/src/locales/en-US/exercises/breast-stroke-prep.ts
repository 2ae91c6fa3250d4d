import type { CompleteLocale } from '../../completeLocale.js';

export const breastStrokePrep: CompleteLocale['exercises']['breast-stroke-prep'] = {
  name: 'small chest lift',
  lines: {
    name: 'Small chest lift.',
    start: 'On your front, forehead on the towel.',
    'hands-light': 'Rest your hands lightly beside your shoulders.',
    'blades-down': 'Slide your shoulder blades down your back.',
    lift: 'Breathe out, and float your chest just off the bed.',
    'blades-only': 'Breathe out, and slide your shoulder blades down again. Chest stays down.',
    hold: 'And breathe there.',
    lower: 'And lower as you breathe in.',
    'let-go': 'And let them go.',
  },
  change: {},
  again: {
    move: ['Breathe out, lift.', 'And up.'],
    hold: null,
    release: ['And lower.', 'And down.'],
  },
  easierAgain: { move: ['Breathe out, slide.', 'And slide.'], hold: null, release: null },
  aka: [
    'breast stroke prep',
    'pilates breast stroke preparation',
    'breaststroke prep',
    'chest lift',
    'small chest hover',
  ],
  feel: 'You may feel work between your shoulder blades, and just below them.',
  stop: 'Lower down if your low back pinches or your neck strains.',
};
