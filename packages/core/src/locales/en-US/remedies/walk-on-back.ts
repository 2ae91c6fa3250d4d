import type { RemedyWords } from '../../remedyWords.js';

export const walkOnBack: RemedyWords<'walk-on-back'> = {
  name: 'somebody walking on a back',
  aka: ['walking on my back', 'standing on my back'],
  answer: {
    what: 'Nobody can steer that much weight, and a spine or a rib can be hurt.',
    now: 'Ask for warm hands on the muscles beside the spine.',
  },
  more: 'I can tell a partner how, one stroke after another.',
  cautions: {
    never: 'No pressing at all with brittle bones, blood thinners, or cancer.',
  },
};
