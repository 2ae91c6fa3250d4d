import type { DisagreementWords } from '../../disagreementWords.js';

export const backInPlace: DisagreementWords = {
  verdict:
    'Some say hands put a back in line; the better evidence says backs rarely slip out of it.',
  ruling:
    'Backs rarely slip out of line, so there is little to put back; hands may ease pain for a while.',
  now: 'Take it as one way to ease pain, beside moving.',
};
