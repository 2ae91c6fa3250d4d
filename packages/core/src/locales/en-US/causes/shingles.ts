import type { CauseWords } from '../../causeWords.js';

export const shingles: CauseWords = {
  name: 'shingles',
  aka: [
    'shingles',
    'zoster',
    'herpes zoster',
    'a shingles rash',
    'burning rash on one side',
    'nerve rash',
  ],
  plain: 'Shingles is a virus along one nerve, on one side.',
  feel: 'Often a burning strip of skin, with blisters a few days later.',
  eases: 'Any position that keeps weight off the sore skin.',
  goEasy: 'No massage, heat or pressing on that skin.',
  getChecked: 'See a doctor within three days of the rash.',
};
