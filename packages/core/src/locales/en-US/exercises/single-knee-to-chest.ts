import type { CompleteLocale } from '../../completeLocale.js';

export const singleKneeToChest: CompleteLocale['exercises']['single-knee-to-chest'] = {
  name: 'one knee to chest',
  lines: {
    name: 'One-knee stretch.',
    start: 'On your back, both knees bent, feet flat.',
    'knee-in': 'Bring your {side} knee toward you.',
    'hands-behind-thigh': 'Hold behind your {side} thigh with both hands.',
    'as-far-as-good': 'Let it come only as far as feels good.',
    'knee-halfway': 'Lift your {side} foot, and let your knee come only halfway.',
    'hand-on-knee': 'Rest one hand on your {side} knee. No pulling.',
    'rest-there': 'Rest there.',
    'back-softens': 'Let your low back soften.',
    'hands-off': 'Let go with your hands.',
    'hand-off': 'Let your hands rest.',
    'foot-down': 'And lower your {side} foot slowly.',
  },
  change: {
    'other-knee-in': 'Now bring your {side} knee toward you.',
    'hands-again': 'Both hands behind your {side} thigh.',
    'other-knee-halfway': 'Lift your {side} foot, and let your knee come only halfway.',
    'other-hand-on-knee': 'Rest one hand on your {side} knee.',
    'rest-there': 'Rest there.',
  },
  again: {
    move: ['And in.', 'Knee in again.'],
    hold: null,
    release: ['Foot down.', 'Lower your foot.'],
  },
  easierAgain: {
    move: ['And in.', 'Knee in again.'],
    hold: null,
    release: ['Foot down.', 'Lower your foot.'],
  },
  aka: ['single knee to chest', 'knee to chest', 'single knee hug'],
  feel: 'You may feel an easy stretch in your buttock and low back.',
  stop: 'Stop if your groin pinches, or your leg hurts or tingles more.',
};
