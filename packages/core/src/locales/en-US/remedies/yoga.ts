import type { RemedyWords } from '../../remedyWords.js';

export const yoga: RemedyWords<'yoga'> = {
  name: 'yoga',
  aka: ['yoga classes', 'yoga poses'],
  answer: {
    what: 'Yoga may ease a long-lasting low back pain a little, over months, much like other exercise.',
    now: 'Begin with what is easy; leave deep folds and twists for later.',
  },
  more: 'In a review of many trials the gain was small, and some people were sorer for a while. A teacher who knows of your back helps.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
  careFor: {
    osteoporosis: 'With brittle bones, leave deep folds and hard twists out, and tell the teacher.',
  },
};
