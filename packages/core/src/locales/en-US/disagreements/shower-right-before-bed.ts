import type { DisagreementWords } from '../../disagreementWords.js';

export const showerRightBeforeBed: DisagreementWords = {
  verdict:
    'Some say a hot shower right before bed; the better evidence says an hour or two earlier.',
  ruling: 'An hour or two before bed it works best: the body needs that time to cool down.',
  now: 'If bedtime is now, leave it for tomorrow.',
};
