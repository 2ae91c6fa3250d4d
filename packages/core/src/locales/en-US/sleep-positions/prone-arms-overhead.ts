import type { SleepPositionWords } from '../../sleepPositionWords.js';

export const proneArmsOverhead: SleepPositionWords<'prone-arms-overhead'> = {
  name: 'on your front, arms overhead',
  aka: [
    'arms overhead',
    'arms above my head',
    'arms over my head',
    'arms under my pillow',
    'on my stomach with my arms up',
    'on my front with my arms up',
  ],
  lines: {
    arms: 'Bring your arms down, below your shoulders.',
    stay: 'Do this even if you stay on your front.',
  },
  why: 'Arms up in that position can leave the neck and shoulders sore.',
};
