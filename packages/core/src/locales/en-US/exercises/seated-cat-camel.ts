import type { CompleteLocale } from '../../completeLocale.js';

export const seatedCatCamel: CompleteLocale['exercises']['seated-cat-camel'] = {
  name: 'round and lift, sitting',
  lines: {
    name: 'Round and lift, sitting.',
    start: 'Sit on the edge of the bed, hands on your thighs.',
    'slow-and-small': 'Keep it slow and small.',
    round: 'Round your back gently as you breathe out.',
    lift: 'And lift your breastbone as you breathe in.',
  },
  change: {},
  again: { move: 'And round.', hold: 'Hold.', release: 'And lift.' },
  aka: ['seated cat and camel', 'seated cat camel', 'seated cat cow', 'seated spinal wave'],
  feel: 'You should feel an easy wave through your whole back.',
  easier: 'Leave out the lift. Rock only your hips, and sit tall again.',
  stop: 'Stop if you feel dizzy, or if pain moves down your leg.',
};
