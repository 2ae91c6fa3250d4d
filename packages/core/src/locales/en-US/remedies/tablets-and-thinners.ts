import type { RemedyWords } from '../../remedyWords.js';

export const tabletsAndThinners: RemedyWords<'tablets-and-thinners'> = {
  name: 'painkillers with blood thinners',
  aka: ['painkillers with warfarin', 'ibuprofen with blood thinners'],
  answer: {
    what: 'The ibuprofen kind, naproxen and aspirin with it, makes bleeding likelier with a blood thinner; acetaminophen, which is paracetamol, counts as safer.',
    now: 'Ask a pharmacist before you take either.',
  },
  more: 'Taken often, paracetamol can still change how warfarin works, so whoever checks your blood should know. Keep taking what was prescribed, low aspirin too.',
  cautions: {
    bleeding: 'Bleeding that will not stop, black stools, or a knock on the head: get help now.',
  },
};
