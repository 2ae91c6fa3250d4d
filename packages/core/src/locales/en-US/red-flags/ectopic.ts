import type { RedFlagWords } from '../../redFlagWords.js';

export const ectopic: RedFlagWords<'ectopic'> = {
  plain: 'You could be pregnant, with low one-sided pain or shoulder-tip pain.',
  raised: 'You feel faint, you bleed, or the pain is severe.',
  says: [
    'my period is late and it hurts on one side',
    'pain in the tip of my shoulder',
    'i might be pregnant and my belly hurts on one side',
    "i'm newly pregnant and bleeding",
  ],
};
