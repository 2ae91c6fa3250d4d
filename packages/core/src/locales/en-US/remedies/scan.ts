import type { RemedyWords } from '../../remedyWords.js';

export const scan: RemedyWords<'scan'> = {
  name: 'a scan',
  aka: [
    'a scan',
    'scan',
    'an x ray',
    'x ray',
    'xray',
    'x rays',
    'an mri',
    'mri',
    'mri scan',
    'ct scan',
    'a ct',
    'ultrasound scan',
  ],
  answer: {
    what: 'In the first six weeks a scan rarely helps, and backs that never hurt show changes on it too.',
    now: 'Keep moving a little, and ask again if it lasts.',
  },
  more: 'A doctor orders one when a leg grows weak, after a bad fall, or with fever, cancer or weight loss. Found by chance, a bulge mostly worries people.',
  cautions: {
    help: 'Newly numb between the legs, weak legs, or bladder or bowel trouble: get help now.',
  },
};
