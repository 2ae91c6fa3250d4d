import type { RemedyWords } from '../../remedyWords.js';

export const tabletSideEffects: RemedyWords<'tablet-side-effects'> = {
  name: 'side effects of medicines',
  aka: ['side effects of tablets', 'what tablets do to the stomach'],
  answer: {
    what: 'The ibuprofen kind can upset the stomach, raise blood pressure and harm kidneys; strong ones can make you drowsy, sick and constipated.',
    now: 'Tell a pharmacist what you feel, before the next one.',
  },
  more: 'After food the stomach minds that kind less. Do not drive or climb stairs alone while a strong one makes you drowsy.',
  cautions: {
    black: 'Black stools, a swollen face, trouble breathing, or very drowsy: emergency help now.',
  },
};
