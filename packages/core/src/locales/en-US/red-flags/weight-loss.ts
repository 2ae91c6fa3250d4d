import type { RedFlagWords } from '../../redFlagWords.js';

export const weightLoss: RedFlagWords<'weight-loss'> = {
  plain: 'You are losing weight without trying, or you sweat at night.',
  raised: 'You also have a fever, or have had cancer.',
  says: [
    "i'm losing weight",
    'night sweats',
    "i've lost weight without trying",
    'i wake up soaked in sweat',
  ],
};
