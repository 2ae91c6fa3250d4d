import type { CompleteLocale } from '../../completeLocale.js';

export const openBook: CompleteLocale['exercises']['open-book'] = {
  name: 'open book',
  lines: {
    name: 'The open book.',
    start: 'On your {other} side, knees bent.',
    'arms-in-front': 'Arms out in front, palms together.',
    'open-arm': 'Lift your {side} arm, and let it open behind you.',
    'head-follows': 'Let your head follow, if your neck likes it.',
    'open-elbow': 'Hand on your ribs, let your {side} elbow open behind you.',
    'head-stays': 'Your head stays still.',
    pause: 'Pause there.',
    close: 'And your {side} arm to the front.',
  },
  change: {
    'arms-in-front-again': 'Arms out in front, palms together.',
    'open-other-arm': 'Now let your {side} arm open behind you.',
    'open-other-elbow': 'Now let your {side} elbow open behind you.',
    'close-again': 'And {side} arm to the front.',
  },
  again: {
    move: ['And open.', 'Open again.'],
    hold: ['Stay open.', 'And breathe.'],
    release: ['And close.', 'Arm to the front.'],
  },
  easierAgain: {
    move: ['And open.', 'Open again.'],
    hold: ['Stay open.', 'And breathe.'],
    release: ['And close.', 'Arm to the front.'],
  },
  aka: ['arm opening', 'book opener', 'side lying thoracic rotation'],
  feel: 'You may feel your chest open, and the space between your shoulder blades.',
  stop: 'Stop if your shoulder, ribs or low back hurt.',
};
