import type { RemedyWords } from '../../remedyWords.js';

export const anotherDose: RemedyWords<'another-dose'> = {
  name: 'another dose',
  aka: ['one more tablet', 'taking more than the label says'],
  answer: {
    what: 'More, or sooner, than the label or your doctor says is not safe, however much it hurts.',
    now: 'Look at when the next one is due; until then, try another way to lie.',
  },
  more: 'Co-codamol and many cold remedies have paracetamol in them, so take no more of that beside them. If it never lasts until the next one, tell a pharmacist or a doctor in the morning: there may be something that suits you better.',
  cautions: {
    'too-much': 'Very drowsy, breathing slowly, or too many taken: emergency help now.',
  },
};
