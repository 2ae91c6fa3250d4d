import type { RemedyWords } from '../../remedyWords.js';

export const heat: RemedyWords<'heat'> = {
  name: 'heat',
  aka: [
    'heat pad',
    'heating pad',
    'hot pad',
    'hot water bottle',
    'hot pack',
    'heat pack',
    'heat wrap',
    'wheat bag',
    'hot towel',
    'warm towel',
    'warm compress',
    'electric blanket',
    'warmth',
  ],
  answer: {
    'may-ease': 'Gentle heat may ease a sore back a little, for a while.',
    how: 'Wrap it in cloth, over the sore part, for about {minutes}, best with a pad that switches itself off.',
  },
  more: 'In two small trials a warm wrap eased low back pain a little, for some days. Put it away after that: no wheat bag in the bedding, and nothing over patches, creams, bruises or broken skin.',
  cautions: {
    'never-asleep':
      'Never asleep or lying on it, after alcohol, strong painkillers or sleeping pills, on numb skin, a pregnant belly, or with diabetes.',
  },
  careFor: {
    pregnant: 'In pregnancy: warm, never hot, on the back and not on the belly.',
    child: 'For a child: warm only, never in bed, and stay beside it.',
    unsteady: 'Warm, not hot, and never carry a full kettle at night.',
  },
};
