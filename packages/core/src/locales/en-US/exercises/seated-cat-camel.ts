import type { CompleteLocale } from '../../completeLocale.js';

export const seatedCatCamel: CompleteLocale['exercises']['seated-cat-camel'] = {
  name: 'round and lift, sitting',
  lines: {
    name: 'Easy back movement, sitting.',
    start: 'Stay on the edge, hands on your thighs.',
    'slow-and-small': 'Keep it slow and small.',
    round: 'Round your back gently as you breathe out.',
    lift: 'And lift your breastbone as you breathe in.',
    'rock-back': 'Breathe out, and rock your hips back a little.',
    'sit-tall': 'And sit tall as you breathe in.',
    level: 'Now sit easy and tall.',
  },
  change: {},
  again: {
    move: ['Round again.', 'Out, and round.'],
    hold: null,
    release: ['And lift.', 'Breathe in, lift.'],
  },
  easierAgain: {
    move: ['Sway back.', 'Gently back.'],
    hold: null,
    release: ['And sit tall.', 'Come tall.'],
  },
  aka: ['seated cat and camel', 'seated cat camel', 'seated cat cow', 'seated spinal wave'],
  feel: 'You may feel an easy wave through your whole back.',
  stop: 'Stop if you feel dizzy, or if pain moves down your leg.',
};
