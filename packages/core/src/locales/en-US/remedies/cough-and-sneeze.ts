import type { RemedyWords } from '../../remedyWords.js';

export const coughAndSneeze: RemedyWords<'cough-and-sneeze'> = {
  name: 'coughing with a sore back',
  aka: ['coughing with back pain', 'sneezing with back pain'],
  answer: {
    what: 'A cough or a sneeze presses on the trunk for a moment, and a sore back feels it.',
    now: 'Bend your knees, and hug a pillow to your belly as it comes.',
  },
  more: 'Standing, rest a hand on a wall or table. Turning your head to the elbow twists you; keep facing forward.',
  cautions: {
    doctor: 'If it shoots down a leg each time, or a leg is newly weak: have it seen.',
  },
};
