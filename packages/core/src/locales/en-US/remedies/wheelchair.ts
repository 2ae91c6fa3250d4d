import type { RemedyWords } from '../../remedyWords.js';

export const wheelchair: RemedyWords<'wheelchair'> = {
  name: 'ending up in a wheelchair',
  aka: ['being paralysed by it', 'never walking again'],
  answer: {
    what: 'A sore back hardly ever ends so: most of them ease by themselves, and moving does not wear them out.',
    now: 'Let your breath out slowly, and let the bed hold you.',
  },
  more: 'What would have to be seen at once has signs: new numbness between the legs, weak legs, or trouble with bladder or bowel. Without them, nothing like that is under way.',
  cautions: {
    help: 'Newly numb between the legs, or weak legs: get help now.',
  },
};
