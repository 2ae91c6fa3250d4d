import type { SlotPhrases } from '../../intents/grammar.js';
import type { HearingWords } from '../../intents/hearing.js';
import { alarmWords } from './alarmWords.js';
import { answerWords } from './answerWords.js';
import { askingWords } from './askingWords.js';
import { breathingSigns } from './breathingSigns.js';
import { followOns } from './followOns.js';
import { namingWords } from './namingWords.js';
import { othersSigns } from './othersSigns.js';
import { outrightSigns } from './outrightSigns.js';
import { positionSigns, pregnancySigns } from './positionWords.js';
import { precautionSigns, troubleSigns } from './precautionSigns.js';
import { asksOfBacks, questionSigns } from './questionSigns.js';
import { signedPhrases, slotPhrases } from './slotPhrases.js';

const LONG_NAME = 4;

/** What American English hears, without what was learned. */
export const heardWords: HearingWords = {
  alarmWords,
  answers: answerWords,
  get slotPhrases() {
    return slotPhrases();
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
  // A name is as good as a sign where nothing more particular is heard.
  questions: [...questionSigns, ...namesAsSigns(signedPhrases())],
  // A name of so many words is said by nobody in passing.
  outright: [
    ...outrightSigns,
    ...namesAsSigns(signedPhrases()).filter(([, name]) => name.split('_').length >= LONG_NAME),
  ],
  followOns,
  toOthers: othersSigns,
  asking: askingWords,
  asksOfBacks,
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

/** Each name of what signs tell, as a sign: its words, one after another. */
function namesAsSigns({ remedy = {} }: SlotPhrases): (readonly [string, string])[] {
  return Object.entries(remedy).map(([name, id]) => [
    String(id),
    name.toLowerCase().replaceAll(/[ -]/g, '_'),
  ]);
}
