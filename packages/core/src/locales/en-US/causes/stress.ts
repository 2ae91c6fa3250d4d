import type { CauseWords } from '../../causeWords.js';

export const stress: CauseWords = {
  name: 'stress and poor sleep',
  aka: [
    'stress and poor sleep',
    'stress',
    'being stressed',
    'tension',
    'being tense',
    'anxiety',
    'worry',
    'worrying',
    'poor sleep',
    'bad sleep',
    'not sleeping',
    'being tired',
  ],
  plain: 'Tension and tiredness turn pain up, and are seldom all of it. The pain is real.',
  feel: 'Often it is spread wide, with a tight jaw or tight shoulders.',
  eases: 'Lean back on pillows, and breathe out slowly.',
  goEasy: 'Nothing is off limits. Go gently.',
  getChecked:
    'Tell a doctor if you feel low; if you think of harming yourself, call a crisis line now.',
};
