import type { RedFlagWords } from '../../redFlagWords.js';

export const coughSneeze: RedFlagWords<'cough-sneeze'> = {
  plain: 'Your back hurts more when you cough, sneeze or strain.',
  raised: 'Pain or numbness also runs down your leg.',
  says: ['it hurts when i cough', 'it hurts when i sneeze', 'it hurts when i strain on the toilet'],
};
