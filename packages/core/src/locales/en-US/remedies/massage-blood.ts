import type { RemedyWords } from '../../remedyWords.js';

export const massageBlood: RemedyWords<'massage-blood'> = {
  name: 'massage and blood flow',
  aka: ['massage and blood flow', 'blood flow from massage'],
  answer: {
    what: 'People say that massage brings blood and oxygen; when it was measured, blood flow went down.',
    now: 'Take it as something pleasant, which is enough.',
  },
  more: 'It was one small study on arms after exercise. It shows that the old explanation is at least doubtful.',
  cautions: {},
};
