import type { RemedyWords } from '../../remedyWords.js';

export const meningitis: RemedyWords<'meningitis'> = {
  name: 'meningitis',
  aka: ['signs of meningitis'],
  answer: {
    what: 'A stiff neck with a fever, a bad headache, being sick, drowsy, or light that hurts.',
    now: 'With some of these together, call {emergencyNumber}; do not wait for a rash.',
  },
  more: 'A neck that is stiff after a bad night turns badly to one side, and there is no fever with it.',
  cautions: {
    rash: 'Spots that stay when a glass is pressed on them: call now.',
  },
};
