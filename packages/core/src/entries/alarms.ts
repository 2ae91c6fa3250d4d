/** `@supine/core/alarms`: what cannot wait in a sentence, by rules a clinician can read, without what was learned. */
export { alarmOf } from '../english/alarmOf.js';
export type { Alarms } from '../intents/alarms.js';
export { alarmsFrom } from '../intents/alarms.js';
export type { AlarmWords } from '../intents/alarmWords.js';
