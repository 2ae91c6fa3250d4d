import type { MassageWords } from '../../massageWords.js';

export const selfThumbs: MassageWords<'self-thumbs'> = {
  name: 'thumbs on your low back',
  aka: [
    'thumb massage',
    'thumbs on my back',
    'thumbs on my lower back',
    'press my lower back',
    'press my low back',
    'massage with my thumbs',
  ],
  lines: {
    name: 'Thumbs on your low back.',
    waist: 'Rest your hands on your waist, thumbs behind you.',
    muscle: 'Rest each thumb on the muscle beside your spine.',
    press: 'Press gently on each breath out.',
    tired: 'If your thumbs tire, use loose fists.',
    start: 'Start now.',
    lower: "One thumb's width lower.",
    rest: 'And rest your hands in your lap.',
  },
  change: {},
};
