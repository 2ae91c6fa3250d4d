import type { CompleteLocale } from '../../completeLocale.js';

export const doorwayChestStretch: CompleteLocale['exercises']['doorway-chest-stretch'] = {
  name: 'doorway chest stretch',
  lines: {
    name: 'Doorway chest stretch.',
    start: 'Stand in a doorway.',
    'elbows-low': 'Forearms on the frame, elbows just below your shoulders.',
    'step-forward': 'Step one foot forward.',
    'lean-in': 'Lean onto your front foot until your chest opens.',
    'lean-less': 'Lean only an inch onto your front foot.',
    'hold-there': 'Stay right there.',
    'ribs-drop': 'Let your ribs drop.',
    'step-back': 'And step back.',
    'arms-down': 'Let your arms come down.',
  },
  change: {},
  again: { move: 'And lean in.', hold: null, release: 'And step back.' },
  easierAgain: { move: 'And lean in.', hold: null, release: 'And step back.' },
  aka: ['pec stretch', 'chest stretch', 'door frame stretch'],
  feel: 'You may feel a stretch across the front of your chest.',
  stop: 'Stop if a shoulder pinches or a hand tingles.',
};
