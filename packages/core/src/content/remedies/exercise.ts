import type { Remedy } from '../../model/remedy.js';

export const exercise = {
  id: 'exercise',
  whether: 'yes',
  answer: ['guidelines', 'enjoy'],
  cautions: ['stop'],
  offers: 'basics-five',
  disagreements: ['stretching-or-strengthening'],
  insteadAt: { neck: 'neck-sport', shoulder: 'shoulder-sport' },
  insteadFor: { child: 'children' },
  grade: 'A',
  sources: [
    'who-2023',
    'nice-ng59',
    'acp-2017',
    'exercise-review-2023',
    'yoga-review-2022',
    'dahm-2010',
    'nhs-inform-back',
    'exercise-sleep-2018',
    'csp-myths',
    'pocovi-2024',
  ],
} as const satisfies Remedy;
