import type { RemedyWords } from '../../remedyWords.js';

export const cycling: RemedyWords<'cycling'> = {
  name: 'cycling',
  aka: ['cycling', 'a bike', 'exercise bike'],
  answer: {
    what: 'Nothing shows that cycling harms a back, and for some it is easier than walking.',
    now: 'Raise the bars a little, and stop before it aches.',
  },
  more: 'Whoever can walk only a short way, and is better when leaning forward, often cycles well.',
  cautions: {
    stop: 'Stop if it turns sharp, or spreads down a leg or an arm.',
  },
};
