import type { DisagreementWords } from '../../disagreementWords.js';

export const oilsGlideOrSoothe: DisagreementWords = {
  verdict:
    'Some say massage oil calms a sore muscle; nothing shows that, and it does let hands glide.',
  ruling: 'Oil lets hands glide; nothing shows that it soaks in and calms a muscle.',
  now: 'Try a little on your skin first.',
};
