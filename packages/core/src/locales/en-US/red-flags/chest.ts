import type { RedFlagWords } from '../../redFlagWords.js';

export const chest: RedFlagWords<'chest'> = {
  plain: 'You have chest pain or pressure, or pain into your jaw or arm.',
  says: [
    'chest hurts',
    'my chest hurts',
    'my arm and jaw',
    'pain in my chest',
    'my chest feels tight',
    'pressure on my chest',
    "i'm sweating and my chest is tight",
  ],
};
