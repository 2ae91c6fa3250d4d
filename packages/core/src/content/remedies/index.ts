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
  heat: heat,
  'warm-shower': warmShower,
  mattress: mattress,
  pillow: pillow,
  exercise: exercise,
  chiropractic: chiropractic,
  massage: massage,
  medication: medication,
  rest: rest,
} as const;
