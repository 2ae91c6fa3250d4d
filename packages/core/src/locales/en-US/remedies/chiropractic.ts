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
    depends: 'It depends: hands-on care eases pain for some, about like other good care.',
    'with-exercise': 'Guidelines suggest it only alongside exercise.',
  },
  more: 'It was about as good as exercise or other care in many trials, not better. The neck is the part to be most careful with.',
  cautions: {
    tell: 'Tell them first about thin bones, blood thinners, or pregnancy.',
    nerves:
      'New numbness between the legs, weak legs, bladder or bowel trouble: emergency help now.',
  },
};
