import { deepFreeze } from '../../model/deepFreeze.js';
import type { Phrases } from '../phrases.js';
import { alarmWords } from './alarmWords.js';
import { followOns } from './followOns.js';
import { signedPhrases, slotPhrases } from './slotPhrases.js';
import { utterances } from './utterances/index.js';

/** What people say in American English. */
export const enUSPhrases: Phrases = /* @__PURE__ */ Object.freeze({
  utterances: /* @__PURE__ */ deepFreeze(utterances),
  get slotPhrases() {
    return slotPhrases();
  },
  get signedPhrases() {
    return signedPhrases();
  },
  get followOns() {
    return followOns.asked;
  },
  alarmWords: /* @__PURE__ */ deepFreeze(alarmWords),
});
