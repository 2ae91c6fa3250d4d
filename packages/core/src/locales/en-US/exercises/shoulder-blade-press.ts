import type { CompleteLocale } from '../../completeLocale.js';

export const shoulderBladePress: CompleteLocale['exercises']['shoulder-blade-press'] = {
  name: 'shoulder blade press',
  lines: {
    name: 'Shoulder blade press.',
    start: 'On your back, arms by your sides, palms up.',
    'press-arms': 'Press the backs of your arms gently into the bed.',
    'press-elbows': 'Press only your elbows, very lightly, into the bed.',
    'blades-down': 'Feel your shoulder blades slide down.',
    'keep-breathing': 'Stay there. Keep breathing.',
    'let-go': 'And let your arms go completely.',
  },
  change: {},
  again: { move: ['Press.', 'And press.'], hold: ['Keep pressing.', 'Press on.'], release: null },
  easierAgain: {
    move: ['Press.', 'And press.'],
    hold: ['Keep pressing.', 'Press on.'],
    release: null,
  },
  aka: ['scapular set', 'mattress press', 'shoulder blade squeeze lying down'],
  feel: 'You may feel work between your shoulder blades.',
  stop: 'Stop if you feel a sharp pain in your ribs or shoulder.',
};
