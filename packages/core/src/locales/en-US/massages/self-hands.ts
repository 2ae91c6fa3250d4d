import type { MassageWords } from '../../massageWords.js';

export const selfHands: MassageWords<'self-hands'> = {
  name: 'shoulder squeeze',
  aka: [
    'shoulder massage',
    'massage my shoulders',
    'squeeze my shoulders',
    'massage with my hands',
    'massage my shoulder',
    'rub my shoulders',
  ],
  lines: {
    name: 'Shoulder squeeze.',
    reach: 'Bring your {other} hand across to your {side} shoulder.',
    elbow: 'Let your {other} elbow rest on your body.',
    scoop: 'Scoop the muscle between your fingers and palm.',
    neck: 'Stay on your {side} shoulder, off the side of your neck.',
    rhythm: 'Squeeze on each breath out, and let go on each breath in.',
    start: 'Start now.',
    rest: 'And let your {other} hand rest.',
  },
  change: {
    'reach-again': 'Now bring your {other} hand across to your {side} shoulder.',
    'elbow-again': 'Let your {other} elbow rest.',
  },
};
