import type { RemedyWords } from '../../remedyWords.js';

export const core: RemedyWords<'core'> = {
  name: 'a strong core',
  aka: ['a strong core', 'core strength', 'sit ups'],
  answer: {
    what: 'Core exercises help a back about as much as other exercise; none is clearly better.',
    now: 'Try this: draw your low belly in gently, and keep breathing.',
  },
  more: 'A strong middle makes getting up easier. Sit-ups are not needed for it.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
  careFor: {
    osteoporosis: 'With brittle bones, leave sit-ups out: no bending forward against weight.',
  },
};
