import type { RemedyWords } from '../../remedyWords.js';

export const wokeOnBack: RemedyWords<'woke-on-back'> = {
  name: 'waking on the back in pregnancy',
  aka: ['waking on my back pregnant', 'waking up on my back pregnant'],
  answer: {
    what: 'Waking on your back is common, and nothing to fear: what counts is the side on which you go to sleep.',
    now: 'Roll onto either side, and settle again with a pillow between your knees.',
  },
  more: 'A pillow behind your back makes it harder to roll over in your sleep. Nobody lies still all night.',
  cautions: {
    less: 'If the baby moves less than usual, or you bleed, or your waters go: call your maternity unit now.',
  },
};
