import type { RemedyWords } from '../../remedyWords.js';

export const pilates: RemedyWords<'pilates'> = {
  name: 'Pilates',
  aka: ['pilates classes', 'reformer pilates'],
  answer: {
    what: 'Pilates counts as good exercise for a back; no kind has clearly beaten another.',
    now: 'Start with small pelvic tilts, and breathe all through.',
  },
  more: 'It suits people who like to learn exactly. What counts is that you go on with it, for weeks.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
  careFor: {
    osteoporosis: 'With brittle bones, leave deep folds and hard twists out, and tell the teacher.',
  },
};
