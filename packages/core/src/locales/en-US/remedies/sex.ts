import type { RemedyWords } from '../../remedyWords.js';

export const sex: RemedyWords<'sex'> = {
  name: 'sex',
  aka: ['sex', 'making love', 'intimacy', 'having sex'],
  answer: {
    what: 'Sex is fine for a sore back, as long as it does not hurt; no position suits everybody.',
    now: 'Lie on your side or beneath, a pillow under your hips, and go slowly.',
  },
  more: 'One study measured ten healthy couples: lying like spoons, long advised, was not easiest for everybody. Whoever lies still keeps the back supported.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
