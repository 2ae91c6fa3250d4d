import type { RemedyWords } from '../../remedyWords.js';

export const straightAllNight: RemedyWords<'straight-all-night'> = {
  name: 'staying straight all night',
  aka: ['staying straight all night', 'lying straight all night'],
  answer: {
    what: 'As often as it happens: sleepers turn many times a night, which is healthy, and nobody lies straight till morning.',
    now: 'Begin in a way that is easy, and let your body find the rest.',
  },
  more: 'Pillows help at the start. That you wake elsewhere does no harm, and means nothing about your back.',
  cautions: {},
};
