import type { RemedyWords } from '../../remedyWords.js';

export const work: RemedyWords<'work'> = {
  name: 'going to work',
  aka: ['going back to work', 'sick leave'],
  answer: {
    what: 'You need not be free of pain to work: staying with daily life helps a back get better.',
    now: 'Go if you can, and swap the hardest task, or do it in shorter turns.',
  },
  more: 'Ask for lighter tasks or breaks in the first days. People who kept to their days did a little better than those who rested.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
