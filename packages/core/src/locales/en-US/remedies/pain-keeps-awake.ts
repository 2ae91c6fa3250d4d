import type { RemedyWords } from '../../remedyWords.js';

export const painKeepsAwake: RemedyWords<'pain-keeps-awake'> = {
  name: 'pain that keeps me awake',
  aka: ['not sleeping because of pain', 'awake with pain'],
  answer: {
    what: 'Change how you lie, and give each way ten slow breaths: your side first, a pillow between bent knees.',
    now: 'If that does nothing, sit somewhere dim until you are sleepy.',
  },
  more: 'Turn the clock away. Lying still makes a back stiff, so small movements are welcome. A pharmacist can say what suits you for the night.',
  cautions: {
    doctor: 'Pain that no way of lying eases, or a fever: see a doctor.',
  },
};
