import type { DisagreementWords } from '../../disagreementWords.js';

export const showerRightBeforeBed: DisagreementWords = {
  verdict:
    'Some say a hot shower right before bed; the better evidence says an hour or two earlier.',
  now: 'If bedtime is now, leave it for tomorrow.',
};
