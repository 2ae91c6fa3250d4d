import type { RedFlagWords } from '../../redFlagWords.js';

export const thoracicNew: RedFlagWords<'thoracic-new'> = {
  plain: 'You have new pain between your shoulders, and it does not settle.',
  raised: 'It came suddenly today, or with sweating, breathlessness or a tight chest.',
  says: [
    'new pain between my shoulders',
    'new pain at the top of my back',
    'it suddenly hurts between my shoulder blades',
  ],
};
