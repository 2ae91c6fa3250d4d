import type { MassageWords } from '../../massageWords.js';

export const partnerThumbs: MassageWords<'partner-thumbs'> = {
  name: 'thumb circles',
  aka: [
    'thumb circles',
    'partner thumbs',
    'thumbs down my back',
    'thumb massage from my partner',
    'thumbs beside the spine',
    'circles down my back',
  ],
  lines: {
    name: 'Thumb circles.',
    where: 'Rest your thumbs beside their spine, on their {side} side.',
    spine: 'Stay two fingers away from the spine, never on bone.',
    circles: 'Make small, slow circles, away from the middle.',
    tired: 'If your thumbs tire, use the heel of your hand.',
    listen: 'When I name a place, slide down to it.',
    start: 'Start at shoulder height.',
    'blade-top': 'Top of the shoulder blade.',
    'blade-bottom': 'Bottom of the shoulder blade.',
    'low-ribs': 'Low ribs. Feather-light here.',
    waist: 'Waist. Still feather-light.',
    'hip-top': 'Top of the hip.',
    rest: 'And rest your hands.',
  },
  change: {
    'where-again': 'Now thumbs beside their spine, on their {side} side.',
    'spine-again': 'Two fingers away from the spine.',
  },
};
