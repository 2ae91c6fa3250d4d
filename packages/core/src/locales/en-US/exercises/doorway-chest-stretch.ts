import type { CompleteLocale } from '../../completeLocale.js';

export const doorwayChestStretch: CompleteLocale['exercises']['doorway-chest-stretch'] = {
  name: 'doorway chest stretch',
  lines: {
    name: 'Doorway chest stretch.',
    start: 'Stand in a doorway, forearms on the frame.',
    'elbows-low': 'Keep your elbows just below your shoulders.',
    'step-forward': 'Step one foot forward.',
    'lean-in': 'Lean gently until your chest opens.',
    'hold-there': 'Hold there.',
    'ribs-drop': 'Let your ribs drop.',
    'step-back': 'And step back.',
  },
  change: {},
  again: { move: 'And lean in.', hold: 'Hold.', release: 'And step back.' },
  aka: ['pec stretch', 'chest stretch', 'door frame stretch'],
  feel: 'You should feel a stretch across the front of your chest.',
  easier: 'Use one arm at a time, with the elbow lower.',
  stop: 'Stop if a shoulder pinches or a hand tingles.',
};
