import type { DisagreementWords } from '../../disagreementWords.js';

export const oilsGlideOrSoothe: DisagreementWords = {
  verdict:
    'Some say massage oil calms a sore muscle; nothing shows that, and it does let hands glide.',
  now: 'Try a little on your skin first.',
};
