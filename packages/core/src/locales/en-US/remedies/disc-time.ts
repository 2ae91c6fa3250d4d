import type { RemedyWords } from '../../remedyWords.js';

export const discTime: RemedyWords<'disc-time'> = {
  name: 'how a slipped disc goes on',
  aka: ['how long a slipped disc takes', 'slipped disc recovery'],
  answer: {
    what: 'Most ease over weeks to a few months without an operation; in a review, six in ten shrank on the scan.',
    now: 'Lie on your side, knees slightly bent, and move a little by day.',
  },
  more: 'The pain often eases before the disc does. An operation is thought of when a nerve stays pressed, or a leg grows weak.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, a dropping foot, or bladder or bowel trouble: get help now.',
  },
};
