import type { RemedyWords } from '../../remedyWords.js';

export const sex: RemedyWords<'sex'> = {
  name: 'sex',
  aka: ['sex', 'making love', 'intimacy', 'having sex'],
  answer: {
    what: 'Sex is fine for a sore back, as long as it does not hurt. No position suits everybody.',
    now: 'Go slowly, let your hips move more than your back, and use a pillow.',
  },
  more: 'One study measured ten healthy couples: lying like spoons, long advised, was not easiest for everybody. Whoever lies still keeps the back supported.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
