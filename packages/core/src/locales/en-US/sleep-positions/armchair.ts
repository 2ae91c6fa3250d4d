import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const armchair: SleepPositionWords<'armchair'> = {
  name: 'leaning back in a chair, feet up',
  aka: [
    'in a recliner',
    'in my recliner',
    'in a reclining chair',
    'in an armchair',
    'in my armchair',
    'in a chair',
    'asleep in a chair',
  ],
  lines: {
    'sit-back': 'Sit well back, as far as the seat goes.',
    cushion: 'Put a small cushion or a rolled towel behind your waist.',
    lean: 'Lean the back of the chair down, if it goes.',
    feet: 'Put your feet up on its rest, or on a stool, knees a little bent.',
    head: 'Rest your head against something soft, chin level.',
    arms: 'Rest your arms on cushions.',
    wake: 'When you wake, change how you lie in it.',
  },
  why: 'It depends: it can ease backs that dislike lying flat, and leaves others stiff.',
};
