import type { RemedyWords } from '../../remedyWords.js';

export const replacedHip: RemedyWords<'replaced-hip'> = {
  name: 'lying with a replaced hip',
  aka: ['sleeping with a new hip', 'lying after a hip replacement'],
  answer: {
    what: 'What your surgeon said goes first. Hospitals mostly say: on your back, or on a side with a pillow from knees to ankles.',
    now: 'Keep your legs uncrossed, and turn over in one piece.',
  },
  more: 'The precautions hold for as long as your hospital says, often some weeks or months. Afterward most people lie as they like.',
  cautions: {
    out: 'Sudden pain in it, a leg that turns or looks shorter, or a fall on it: get help now.',
  },
};
