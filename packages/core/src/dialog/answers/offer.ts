import { entryIn } from '../../model/entryIn.js';
import { HEAT_TIMER } from '../../routine/setUp.js';
import { BREATHING } from '../playing/notBeforeSeen.js';
import type { Reply } from '../reply.js';
import { ask } from '../reply.js';
import type { Surroundings } from '../surroundings.js';

/** Asks whether to begin what belongs to an answer, by its name: nobody says yes to they know not what. */
export function offer(
  offered: string,
  { catalogue: { routines, sleepPositions, exercises } }: Surroundings,
): Reply {
  if (offered === HEAT_TIMER) return ask('heat-time', 'heat-time-again');
  if (entryIn(exercises, offered))
    return ask('offer-exercise', 'take-through-again', { exercise: offered });
  if (offered === BREATHING) return ask('breathe-offer', 'hurts-offer-again');
  if (entryIn(routines, offered))
    return ask('offer-routine', 'take-through-again', { routines: offered });
  if (entryIn(sleepPositions, offered))
    return ask('offer-position', 'take-through-again', { position: offered });
  return ask('take-through', 'take-through-again');
}
