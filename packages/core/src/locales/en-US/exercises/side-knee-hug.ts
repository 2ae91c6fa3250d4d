import type { CompleteLocale } from '../../completeLocale.js';

export const sideKneeHug: CompleteLocale['exercises']['side-knee-hug'] = {
  name: 'curl and uncurl',
  lines: {
    name: 'Curl and uncurl.',
    start: 'On your side, a pillow between your knees.',
    'slide-up': 'Slide both knees up, as far as is easy.',
    round: 'Let your back round as you breathe out.',
    pause: 'Pause there.',
    'slide-down': 'And slide both knees back down.',
    lengthen: 'Let your back lengthen.',
  },
  change: {},
  again: { move: 'And curl.', hold: 'Pause.', release: 'And uncurl.' },
  aka: [
    'side lying curl and uncurl',
    'curl and uncurl on my side',
    'side fetal release',
    'side knee hug',
  ],
  feel: 'You should feel your low back rock gently, round and long again.',
  easier: 'Slide your knees only halfway, and leave your back long.',
  stop: 'Go smaller if a leg tingles. If it still tingles, stop.',
};
