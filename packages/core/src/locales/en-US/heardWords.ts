import type { HearingWords } from '../../intents/hearing.js';
import { alarmWords } from './alarmWords.js';
import { answerWords } from './answerWords.js';
import { namingWords } from './namingWords.js';
import { precautionSigns, troubleSigns } from './precautionSigns.js';
import { slotPhrases } from './slotPhrases.js';

/** What American English hears, without what was learned. */
export const heardWords: HearingWords = {
  alarmWords,
  answers: answerWords,
  get slotPhrases() {
    return slotPhrases();
  },
  units: ['minutes', 'minute', 'min', 'mins', 'minuets', 'minute routine', 'minutes worth'],
  corrections: ['no', 'not', 'actually', 'instead', 'sorry', 'mean', 'rather', 'make'],
  slotSigns: { precaution: { before: troubleSigns, behind: precautionSigns } },
  naming: namingWords,
  fillers:
    'um uh er erm hey ok okay please thanks just love dear darling mate duck sweetheart pet hun honey well oh so right now then ooh ah hmm hm kindly'.split(
      ' ',
    ),
};
