import type { CompleteLocale } from '../../completeLocale.js';

export const openBook: CompleteLocale['exercises']['open-book'] = {
  name: 'open book',
  lines: {
    name: 'Open book.',
    start: 'On your {other} side, knees bent up, head supported.',
    'arms-in-front': 'Arms out in front, palms together.',
    'knees-stacked': 'Keep your knees stacked.',
    'open-arm': 'Float your {side} arm up and over, like opening a book.',
    'head-follows': 'Let your head follow, if your neck likes it.',
    pause: 'Pause there.',
    close: 'And bring your {side} arm back to close.',
  },
  change: {
    'arms-in-front-again': 'Arms out in front, knees stacked.',
    'open-other-arm': 'Open your {side} arm.',
    'close-again': 'And close your {side} arm.',
  },
  again: { move: 'And open.', hold: 'Pause.', release: 'And close.' },
  aka: ['arm opening', 'book opener', 'side lying thoracic rotation'],
  feel: 'You feel your chest open, and the space between your shoulder blades.',
  easier: 'Rest your hand on your ribs and open only your elbow. Keep your head still.',
  stop: 'Stop if your shoulder pinches, a rib hurts or your low back catches.',
};
