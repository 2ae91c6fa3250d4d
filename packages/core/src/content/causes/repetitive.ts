import type { Cause } from '../../model/cause.js';

export const repetitive = {
  id: 'repetitive',
  regions: ['neck', 'upper-back', 'mid-back', 'lower-back'],
  eases: ['side-pillow-knees', 'back-pillow-knees'],
  exercises: ['shoulder-rolls', 'open-book', 'pelvic-tilt'],
  goEasyOn: [],
  redFlags: ['unrelenting', 'leg-weak-progressing', 'arm'],
  whether: 'perhaps',
  isBad: 'mostly-not',
  grade: 'D',
  sources: ['physiopedia-thoracic', 'posture-2019'],
} as const satisfies Cause;
