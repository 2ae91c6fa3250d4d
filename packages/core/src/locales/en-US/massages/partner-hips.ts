import type { MassageWords } from '../../massageWords.js';

export const partnerHips: MassageWords<'partner-hips'> = {
  name: 'hip circles',
  aka: [
    'hip circles',
    'partner hips',
    'hip massage from my partner',
    'massage their hips',
    'circles on the hip',
    'hip rub',
  ],
  lines: {
    name: 'Hip circles.',
    heel: 'Put the heel of your hand on their outer {side} buttock.',
    blanket: 'Through the blanket is fine.',
    start: 'Slow circles.',
    rest: 'And rest your hand.',
  },
  change: {
    'heel-again': 'Now the heel of your hand on their outer {side} buttock.',
  },
};
