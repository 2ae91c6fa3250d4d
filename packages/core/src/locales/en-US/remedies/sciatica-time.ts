import type { RemedyWords } from '../../remedyWords.js';

export const sciaticaTime: RemedyWords<'sciatica-time'> = {
  name: 'how long sciatica lasts',
  aka: ['getting over sciatica', 'sciatica recovery time'],
  answer: {
    what: 'Four to six weeks, for most; it can take longer, and eases all the same.',
    now: 'Lie with the sore leg on top, a pillow between your knees, and move a little each hour by day.',
  },
  more: 'It is better when the pain draws back up toward the buttock. Go easy on strong stretches down the back of the leg.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder trouble: get help now.',
  },
};
