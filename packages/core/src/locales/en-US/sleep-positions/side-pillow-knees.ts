import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const sidePillowKnees: SleepPositionWords<'side-pillow-knees'> = {
  name: 'on your side, pillow between your knees',
  aka: [
    'on my side',
    'on the side',
    'side sleeping',
    'side lying',
    'sleeping on my side',
    'lying on my side',
    'pillow between my knees',
    'pillow between the knees',
    'pillow between my legs',
  ],
  lines: {
    lie: 'Lie on whichever side you like.',
    knees: 'Bend your knees a little, not up to your chest.',
    pillow: 'Put a pillow between your knees, long enough to reach your ankles.',
    head: 'Let your head pillow fill the gap from shoulder to ear.',
    nose: 'Keep your nose in line with your breastbone.',
    hug: 'Hug something soft, so your top shoulder stays put.',
    waist: 'If your waist sags, tuck a small folded towel under it.',
  },
  why: 'Some small studies suggest people on their side wake less sore.',
};
