import type { DisagreementWords } from '../../disagreementWords.js';

export const untilReliefOrUntilTime: DisagreementWords = {
  verdict: 'Some say massage until it lets go; no study supports that, and more is often sorer.',
  ruling: 'Going on until it lets go has no study behind it, and more is often sorer.',
  now: 'Stop when the time is up, or sooner if it bothers you.',
};
