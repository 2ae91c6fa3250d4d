import type { HearingWords } from '../../intents/hearing.js';
import { alarmWords } from './alarmWords.js';
import { answerWeights } from './answerWeights.js';
import { answerWords } from './answerWords.js';
import { askedWeights } from './askedWeights.js';
import { askingWords } from './askingWords.js';
import { besideWords } from './besideWords.js';
import { breathingSigns } from './breathingSigns.js';
import { followOns } from './followOns.js';
import { inNeedSigns } from './inNeedSigns.js';
import { namingWords } from './namingWords.js';
import { othersSigns } from './othersSigns.js';
import { positionSigns, pregnancySigns } from './positionWords.js';
import { precautionSigns, troubleSigns } from './precautionSigns.js';
import { questionIndex } from './questionIndex.js';
import { emptyWords, sameWords } from './sameWords.js';
import { slotTables } from './slotPhrases.js';
import { takingBackWords } from './takingBackWords.js';

/** What American English hears, without what was learned. */
export const heardWords: HearingWords = {
  alarmWords,
  answers: answerWords,
  get slotPhrases() {
    return slotTables();
  },
  units: ['minutes', 'minute', 'min', 'mins', 'minuets', 'minute routine', 'minutes worth'],
  corrections: ['no', 'not', 'actually', 'instead', 'sorry', 'mean', 'rather', 'make'],
  slotSigns: {
    precaution: { before: troubleSigns, behind: precautionSigns },
    position: { before: [], behind: positionSigns },
    routine: { before: [], behind: breathingSigns },
    cause: { before: pregnancySigns, behind: [] },
  },
  naming: namingWords,
  avoids: [
    'avoid',
    'avoiding',
    'skip',
    'omit',
    'minus',
    'mustnt',
    'i mustnt',
    'i need to avoid',
    'i have to avoid',
    'i must avoid',
    'go easy on',
    'go easy with',
    'leave out',
  ],
  asked: {
    index: questionIndex,
    answers: answerWeights,
    weights: askedWeights,
    same: sameWords,
    empty: emptyWords,
  },
  followOns,
  toOthers: othersSigns,
  takingBack: takingBackWords,
  inNeed: inNeedSigns,
  asking: askingWords,
  beside: besideWords,
  asksFirst: [
    'does',
    'why',
    'will',
    'should i',
    'should you',
    'should people',
    'is it my',
    'is it good',
    'is it bad',
    'have i',
    'do i have',
    'am i',
    'is that',
    'is this',
    'what is it',
    'what is that',
    'whats that',
    'this mean',
    'will it',
  ],
  fillers:
    'um uh er erm hey ok okay please thanks just love dear darling mate duck sweetheart pet hun honey well oh so right now then ooh ah hmm hm kindly'.split(
      ' ',
    ),
};
