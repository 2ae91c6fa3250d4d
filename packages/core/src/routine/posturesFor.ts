import type { Posture } from '../model/position.js';
import type { Setting } from './request.js';

/**
 * The positions that suit where and when somebody is, in the order in which a routine takes them: in the evening one
 * ends lying down, in the morning one ends up, and no position is taken twice.
 */
export const POSTURES_FOR: Readonly<Record<Setting, readonly Posture[]>> = {
  night: ['any', 'supine', 'side'],
  bed: ['sitting', 'any', 'supine-long-pillow', 'supine', 'side'],
  morning: ['any', 'supine', 'side', 'sitting'],
  desk: ['any', 'sitting', 'standing'],
  floor: ['standing', 'sitting', 'kneeling', 'any', 'supine', 'side'],
};
