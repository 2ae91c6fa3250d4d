import type { CompleteLocale } from '../../completeLocale.js';

export const pronePressUp: CompleteLocale['exercises']['prone-press-up'] = {
  name: 'press up on your front',
  lines: {
    name: 'Small press-ups on your front.',
    start: 'On your front, hands beside your shoulders.',
    'hips-heavy': 'Your hips stay heavy on the bed.',
    'arms-work': 'Let your arms do the work.',
    press: 'Breathe out, and press your chest up a little.',
    'elbows-only': 'Breathe out, and come up on your elbows only.',
    pause: 'Wait there.',
    lower: 'And lower all the way down.',
  },
  change: {},
  again: {
    move: ['Breathe out, press.', 'Press up.'],
    hold: null,
    release: ['Lower your chest.', 'Chest down.'],
  },
  easierAgain: {
    move: ['Up on your elbows.', 'Elbows again.'],
    hold: null,
    release: ['Lower your chest.', 'Chest down.'],
  },
  aka: ['prone press up', 'cobra press', 'cobra', 'mckenzie press up', 'half push up'],
  feel: 'You may feel pressure low in your back that eases as you lower.',
  stop: 'Stop if pain or tingling moves further down a leg, or stays worse.',
};
