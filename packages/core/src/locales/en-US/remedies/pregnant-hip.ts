import type { RemedyWords } from '../../remedyWords.js';

export const pregnantHip: RemedyWords<'pregnant-hip'> = {
  name: 'sore hips in pregnancy',
  aka: ['hip pain in pregnancy', 'pelvic pain when pregnant'],
  answer: {
    what: 'Hips and pelvis often ache in pregnancy, more so when you lie on them or turn.',
    now: 'Lie on the less sore side, not your back from twenty-eight weeks, with a pillow from knees to ankles.',
  },
  more: 'Change sides when one aches, and turn with your knees together. From twenty-eight weeks go to sleep on a side, left or right. Your midwife can send you to a physical therapist.',
  cautions: {
    baby: 'If you can hardly walk, or bleed, or the baby moves less: call your maternity unit now.',
  },
};
