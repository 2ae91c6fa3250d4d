import type { CauseWords } from '../../causeWords.js';

export const sustainedPosition: CauseWords = {
  name: 'a long time in one position',
  aka: [
    'a long time in one position',
    'sitting',
    'sitting all day',
    'sitting too long',
    'desk work',
    'working at a desk',
    'office work',
    'screen time',
    'looking at my phone',
    'text neck',
    'driving',
    'a long drive',
    'standing all day',
    'bad posture',
    'poor posture',
    'posture',
    'slouching',
    'hunching',
  ],
  plain:
    'These words usually mean the back is tired of one position. No single posture is to blame.',
  feel: 'Often it builds through the day, and eases when you move.',
  eases: 'Any change of position may ease it. Your next position is your best position.',
  goEasy: 'Nothing is off limits. Change position a little more often.',
  getChecked: 'See a doctor if an arm turns numb or weak.',
};
