/**
 * Sentences for platforms that recognise by themselves. An entry of its own: what writes a platform's files needs it,
 * what answers a sentence does not.
 */

export type { PlatformLimits, PlatformSample } from '../intents/samplesFor.js';
export { samplesFor } from '../intents/samplesFor.js';
export { NO_SLOT } from '../intents/slotsIn.js';
export { numberInWords } from '../locales/en-US/durations.js';
export type { UrgentSample } from './urgentSamples.js';
export { urgentSamples } from './urgentSamples.js';
