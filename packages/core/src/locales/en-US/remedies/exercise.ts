import type { RemedyWords } from '../../remedyWords.js';

export const exercise: RemedyWords<'exercise'> = {
  name: 'exercise',
  aka: [
    'exercising',
    'working out',
    'a workout',
    'the gym',
    'yoga',
    'pilates',
    'swimming',
    'walking',
    'a walk',
    'cycling',
    'running',
    'tai chi',
    'strength training',
    'weights',
    'core exercises',
    'keeping active',
    'staying active',
    'sport',
  ],
  answer: {
    guidelines:
      'Guidelines suggest regular exercise for a back that keeps hurting; yoga, swimming and walking all count.',
    enjoy: 'Pick one you enjoy, start small, and add a little at a time.',
  },
  more: 'Yoga, Pilates, swimming, walking, weights: in trials each did some good, none clearly more. It helps over weeks, not tonight.',
  cautions: {
    stop: "Stop if pain is sharp, spreads, or is new; your own clinician's plan comes before mine.",
  },
};
