import type { RemedyWords } from '../../remedyWords.js';

export const tape: RemedyWords<'tape'> = {
  name: 'tape',
  aka: ['tape', 'kinesio tape', 'kinesiology tape', 'kt tape', 'sports tape', 'taping'],
  answer: {
    what: 'I know of no good sign that tape does more for a back than remind it.',
    now: 'Leave it off for the night, so your skin can rest.',
  },
  more: 'If it feels helpful by day, it does little harm. Take it off if the skin itches.',
  cautions: {
    skin: 'Not on broken or itching skin.',
  },
};
