import type { CauseWords } from '../../causeWords.js';

export const siPgp: CauseWords = {
  name: 'pelvic girdle pain',
  aka: [
    'pelvic girdle pain',
    'pgp',
    'spd',
    'symphysis pubis pain',
    'pubic bone pain',
    'sacroiliac joint',
    'sacroiliac pain',
    'sacroiliac joint pain',
    'sacroiliitis',
    'si joint',
    'si joint pain',
  ],
  plain: 'In pelvic girdle pain the joints of the pelvis are sensitive.',
  feel: 'Often in a buttock or the groin, and when turning in bed.',
  eases: 'Try your side, with a pillow from your knees to your ankles.',
  goEasy: 'Keep your knees together, and avoid standing on one leg.',
  getChecked:
    'Unable to walk, a fever, or a fall: be seen today; if pregnant, call your maternity unit.',
};
