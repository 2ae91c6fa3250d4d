import type { Phrases } from '../phrases.js';
import { alarmWords } from './alarmWords.js';
import { slotPhrases } from './slotPhrases.js';
import { utterances } from './utterances/index.js';

/** What people say in American English. */
export const enUSPhrases: Phrases = {
  utterances,
  get slotPhrases() {
    return slotPhrases();
  },
  alarmWords,
};
