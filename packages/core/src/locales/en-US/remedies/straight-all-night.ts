import type { RemedyWords } from '../../remedyWords.js';

export const straightAllNight: RemedyWords<'straight-all-night'> = {
  name: 'staying straight all night',
  aka: ['staying straight all night', 'lying straight all night'],
  answer: {
    what: 'Nobody lies straight till morning. Sleepers turn many times a night, and that is healthy.',
    now: 'Begin in a way that is easy, and let your body find the rest.',
  },
  more: 'Pillows help at the start. That you wake elsewhere does no harm, and means nothing about your back.',
  cautions: {},
};
