import type { RemedyWords } from '../../remedyWords.js';

export const ballOrRoller: RemedyWords<'ball-or-roller'> = {
  name: 'a ball or a roller',
  aka: ['tennis ball massage', 'foam rolling'],
  answer: {
    what: 'It may feel good for a short while. In one trial, a soft roller did as well as a hard one.',
    now: 'Put it beside the spine, between you and the mattress, and lean lightly.',
  },
  more: 'Stay for a few breaths, then move it a hand further. On the wall you can lean less.',
  cautions: {
    never:
      'Never on the spine or numb skin, nor with a clot, blood thinners, brittle bones or cancer.',
  },
};
