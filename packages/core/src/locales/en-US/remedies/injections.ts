import type { RemedyWords } from '../../remedyWords.js';

export const injections: RemedyWords<'injections'> = {
  name: 'injections',
  aka: ['steroid injection', 'back injections'],
  answer: {
    what: "England's guideline advises against injections for low back pain; with new, strong sciatica they may be tried.",
    now: 'Nothing has to be decided tonight: find the way to lie that hurts least.',
  },
  more: 'For long-lasting pain from the small joints there is another procedure, for few people, by specialists.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
