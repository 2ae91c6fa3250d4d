import type { RemedyWords } from '../../remedyWords.js';

export const strength: RemedyWords<'strength'> = {
  name: 'strength training',
  aka: ['lifting weights', 'deadlifts', 'squats'],
  answer: {
    what: 'Training with weights is fine for most sore backs, and makes you stronger than stretching does.',
    now: 'Start with less than you could, and add a little each week.',
  },
  more: 'Physical therapists say that weights can help people get better sooner. With brittle bones, guidelines even ask for it, learned with somebody.',
  cautions: {
    stop: 'Stop if it turns sharp or spreads down a limb; with brittle bones, do not bend forward under a weight.',
  },
};
