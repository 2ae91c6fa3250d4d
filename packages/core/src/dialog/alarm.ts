import type { Symptom } from '../intents/intent.js';
import type { DialogKey } from './dialogKey.js';

const CALL: readonly DialogKey[] = [
  'emergency-help',
  'emergency-call',
  'emergency-cannot-call',
  'emergency-stopped',
];
const NERVE: readonly DialogKey[] = [
  'emergency-help',
  'emergency-hospital',
  'emergency-driver',
  'emergency-alone',
  'emergency-stopped',
];
const CHEST: readonly DialogKey[] = [...CALL, 'emergency-sit-up'];
const TODAY: readonly DialogKey[] = ['checked-today', 'no-exercises'];

/**
 * What is said at once when somebody names an alarm. What is not here stops the movement and is asked about.
 * Nothing is ever asked before these words, and nothing is offered after them.
 */
export const ALARMS: Readonly<Partial<Record<Symptom, readonly DialogKey[]>>> = {
  chest: CHEST,
  breathless: CHEST,
  tearing: CHEST,
  collapse: CALL,
  'stroke-signs': CALL,
  fall: CALL,
  'pregnancy-alarm': CALL,
  saddle: NERVE,
  'both-legs': NERVE,
  despair: ['despair-glad', 'despair-person', 'despair-someone', 'despair-call'],
  'leg-weakness': TODAY,
  'arm-weakness': TODAY,
  fever: TODAY,
  unwell: TODAY,
  calf: TODAY,
};
