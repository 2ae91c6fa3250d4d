import type { RemedyWords } from '../../remedyWords.js';

export const warmShower: RemedyWords<'warm-shower'> = {
  name: 'a warm shower',
  aka: [
    'warm shower',
    'hot shower',
    'shower',
    'shower before bed',
    'warm bath',
    'hot bath',
    'bath',
    'bath before bed',
    'hot tub',
  ],
  answer: {
    'may-help':
      'A warm shower or bath can help you fall asleep sooner, {fromHours} to {toHours} hours before bed.',
    'how-long': 'About {minutes} is enough; keep it warm, not scalding, and never doze in it.',
  },
  more: 'Warm skin lets the body cool down afterward, and that makes people sleepy. In the last minutes before bed it has no time to.',
  cautions: {
    stand:
      'Get out slowly; not after alcohol or sleeping pills; lukewarm with numb skin, diabetes, pregnancy, heart trouble or low blood pressure.',
  },
  careFor: {
    pregnant: 'In pregnancy: lukewarm, not hot, and not for long.',
  },
};
