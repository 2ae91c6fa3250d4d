import type { RemedyWords } from '../../remedyWords.js';

export const doesItHarm: RemedyWords<'does-it-harm'> = {
  name: 'moving when it hurts',
  aka: ['moving when it hurts', 'moving with pain'],
  answer: {
    what: 'Hurting is not harm: a back that moves gently does not wear out by it.',
    now: 'Make the movement half as large, and see if it settles.',
  },
  more: 'In trials, people who trained with some discomfort did no worse than others. I keep to the gentler side, for nobody watches you in the dark.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
