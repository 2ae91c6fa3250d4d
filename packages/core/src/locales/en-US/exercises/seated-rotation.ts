import type { CompleteLocale } from '../../completeLocale.js';

export const seatedRotation: CompleteLocale['exercises']['seated-rotation'] = {
  name: 'seated turn',
  lines: {
    name: 'Seated turn.',
    start: 'Sit steady on the edge.',
    'arms-crossed': 'Cross your arms on your chest.',
    'sit-tall': 'Sit tall.',
    turn: 'Turn your chest slowly to the {side}.',
    'turn-half': 'Turn your chest only half as far, to the {side}.',
    pause: 'Stay a moment.',
    'back-to-middle': 'And come back to the middle.',
    'arms-down': 'Let your arms come down.',
  },
  change: {
    'turn-other-way': 'Turn to the {side}.',
    'turn-half-other': 'Turn a little to the {side}.',
    'and-back': 'And back.',
  },
  again: { move: null, hold: null, release: ['Back to the front.', 'And face front.'] },
  easierAgain: { move: null, hold: null, release: ['Back to the front.', 'And face front.'] },
  aka: ['sitting trunk rotation', 'seated rotation', 'sitting turn', 'seated twist'],
  feel: 'You may feel your ribs turn easily, with no pull in your low back.',
  stop: 'Stop if it is sharp, or if your leg tingles.',
};
