import type { RemediesWords } from '../../remedyWords.js';
import { chiropractic } from './chiropractic.js';
import { exercise } from './exercise.js';
import { heat } from './heat.js';
import { massage } from './massage.js';
import { mattress } from './mattress.js';
import { medication } from './medication.js';
import { pillow } from './pillow.js';
import { rest } from './rest.js';
import { warmShower } from './warm-shower.js';

/** Every remedy's words. */
export const remedies: RemediesWords = {
  heat,
  'warm-shower': warmShower,
  mattress,
  pillow,
  exercise,
  chiropractic,
  massage,
  medication,
  rest,
};
