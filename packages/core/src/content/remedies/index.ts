import { chiropractic } from './chiropractic.js';
import { exercise } from './exercise.js';
import { heat } from './heat.js';
import { massage } from './massage.js';
import { mattress } from './mattress.js';
import { medication } from './medication.js';
import { pillow } from './pillow.js';
import { rest } from './rest.js';
import { warmShower } from './warm-shower.js';

/** The remedies, by id. */
export const remedies = {
  heat,
  'warm-shower': warmShower,
  mattress,
  pillow,
  exercise,
  chiropractic,
  massage,
  medication,
  rest,
} as const;
