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
    'may-help': 'Studies suggest a warm shower or bath can help you fall asleep sooner.',
    when: 'It helps most {fromHours} to {toHours} hours before bed.',
    'how-long': 'About {minutes} is enough.',
  },
  more: 'Warm skin lets the body cool down afterward, and that makes people sleepy. In the last minutes before bed it has no time to.',
  cautions: {
    warm: 'Warm, not scalding.',
    pregnant: 'If you are pregnant, keep it just warm, and skip hot tubs.',
    faint: 'With heart trouble, low blood pressure or dizziness, keep it lukewarm.',
    stand: 'Get out slowly, with a hand on something.',
  },
};
