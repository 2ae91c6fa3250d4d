import type { CompleteLocale } from '../../completeLocale.js';

export const breastStrokePrep: CompleteLocale['exercises']['breast-stroke-prep'] = {
  name: 'small chest lift',
  lines: {
    name: 'Small chest lift.',
    start: 'On your front, forehead on a folded towel.',
    pillow: 'A thin pillow under your belly.',
    'hands-light': 'Rest your hands lightly beside your shoulders.',
    'look-down': 'Keep looking down.',
    'blades-down': 'Slide your shoulder blades down your back.',
    lift: 'Float your chest just off the bed as you breathe out.',
    hold: 'Hold.',
    lower: 'And lower as you breathe in.',
  },
  change: {},
  again: { move: 'And lift.', hold: 'Hold.', release: 'And lower.' },
  aka: [
    'breast stroke prep',
    'pilates breast stroke preparation',
    'breaststroke prep',
    'chest lift',
    'small chest hover',
  ],
  feel: 'You should feel work between your shoulder blades, and just below them.',
  easier: 'Leave your chest down. Only slide your shoulder blades down your back.',
  stop: 'Lower down if your low back pinches or your neck strains.',
};
