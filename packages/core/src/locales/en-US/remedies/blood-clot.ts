import type { RemedyWords } from '../../remedyWords.js';

export const bloodClot: RemedyWords<'blood-clot'> = {
  name: 'a clot in the leg',
  aka: ['blood clot', 'deep vein thrombosis', 'dvt'],
  answer: {
    what: 'A clot mostly makes one calf or thigh swollen, sore, warm, or a changed color, and it stays so; a cramp lets go.',
    now: 'Leave that leg unrubbed. If it is like that, be seen today.',
  },
  more: 'It is likelier after an operation, a long journey, days in bed, in pregnancy and after a birth. Compare both calves: one thicker than the other counts.',
  cautions: {
    lung: 'Short of breath, or chest pain: call {emergencyNumber} now.',
  },
};
