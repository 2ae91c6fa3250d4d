import type { RemedyWords } from '../../remedyWords.js';

export const stretchBeforeBed: RemedyWords<'stretch-before-bed'> = {
  name: 'stretching before bed',
  aka: ['stretching before bed', 'bedtime stretching'],
  answer: {
    what: 'Gentle stretching before bed may help sleep a little; few have tested it.',
    now: 'Do the few that feel good, slowly, and stop while they are easy.',
  },
  more: 'A review of such studies found signs of better sleep, mostly in small groups. It makes nobody new by the morning, and that is all right.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
