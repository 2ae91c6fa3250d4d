import { hearingFrom } from '../../intents/hearing.js';
import { dangerWeights } from './dangerWeights.js';
import { heardWords } from './heardWords.js';
import { weights } from './weights.js';

/** What American English hears: the locale of `recognise`. */
export const enUSHearing = /* @__PURE__ */ hearingFrom(heardWords, weights, dangerWeights);
