import type { DisagreementWords } from '../../disagreementWords.js';

export const firmOrMediumMattress: DisagreementWords = {
  verdict: 'Some say the harder the bed, the better; the better evidence says medium-firm.',
  ruling:
    'In a large trial, medium-firm beds did better than firm ones for low back pain that lasts.',
  now: 'Within that, let comfort decide.',
};
