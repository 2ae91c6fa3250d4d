import type { DisagreementWords } from '../../disagreementWords.js';

export const bedOrFloor: DisagreementWords = {
  verdict:
    'Some say every stretch works in bed; nobody has tested it, and a soft bed makes kneeling wobbly.',
  ruling: 'Lying ones work well in bed; on something soft, kneeling wobbles.',
  now: 'Keep kneeling and front-lying for the floor tomorrow.',
};
