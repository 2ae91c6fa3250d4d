import type { RemedyWords } from '../../remedyWords.js';

export const chiropractic: RemedyWords<'chiropractic'> = {
  name: 'chiropractic',
  aka: [
    'chiropractor',
    'a chiropractor',
    'osteopath',
    'osteopathy',
    'spinal manipulation',
    'manipulation',
    'manual therapy',
    'spinal adjustment',
    'an adjustment',
    'getting adjusted',
    'back cracking',
    'cracking my back',
    'popping my back',
    'hands-on care',
  ],
  answer: {
    depends:
      'Hands-on care eases pain for some, about like other good care; guidelines suggest it only alongside exercise.',
    'with-exercise': 'If you go, keep moving as well.',
  },
  more: 'It was about as good as exercise or other care in many trials, not better. The neck is the part to be most careful with.',
  cautions: {
    tell: 'Tell them first about brittle bones, blood thinners, pregnancy, or any new numbness or weakness.',
  },
};
