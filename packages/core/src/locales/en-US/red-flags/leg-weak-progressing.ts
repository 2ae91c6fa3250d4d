import type { RedFlagWords } from '../../redFlagWords.js';

export const legWeakProgressing: RedFlagWords<'leg-weak-progressing'> = {
  plain: 'Your leg or foot is weak, or your walking or hands turn clumsy.',
  raised: 'It gets worse fast, or it is in both legs.',
  says: [
    'my foot drags',
    'my leg gave way',
    'my leg is weak',
    'my foot is dropping',
    'i keep tripping over my foot',
    'my hands have turned clumsy',
  ],
};
