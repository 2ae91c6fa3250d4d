import type { RemedyWords } from '../../remedyWords.js';

export const stiffMidBack: RemedyWords<'stiff-mid-back'> = {
  name: 'a stiff mid back',
  aka: ['thoracic mobility', 'stiff mid back'],
  answer: {
    what: 'Some say a stiff mid back brings pain elsewhere; nobody has shown it.',
    now: 'Turn your chest a little to each side, as far as is easy.',
  },
  more: 'The mid back is twelve bones with ribs on them, built to turn more than to bend. Moving it feels good, and that is reason enough.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
