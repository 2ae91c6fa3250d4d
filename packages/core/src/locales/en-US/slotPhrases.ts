import type { SlotPhrases } from '../../intents/grammar.js';
import { NO_SLOT } from '../../intents/slotsIn.js';
import { bodyRegions } from './bodyRegions.js';
import { causes } from './causes/index.js';
import { numberInWords } from './durations.js';
import { exercises } from './exercises/index.js';
import { remedies } from './remedies/index.js';
import { routines } from './routines.js';
import {
  layCauses,
  layExercises,
  layRegions,
  layRemedies,
  layRoutines,
} from './utterances/layWords.js';
import { precautionWords } from './utterances/precautionWords.js';

/** "My back stretch routine" and what else means the one that everybody asks for. */
const USUAL = [
  'back stretch routine',
  'back stretches routine',
  'back stretch',
  'back stretches',
  'back stretching',
  'back routine',
  'bedtime routine',
  'bedtime stretch',
  'bedtime stretches',
  'evening back stretch routine',
  'evening stretch',
  'evening stretches',
  'evening routine',
  'evening wind down',
  'wind down',
  'wind down routine',
  'nightly routine',
  'night time stretch',
  'evening stretch routine',
  'backstretch',
  'backstretch routine',
  'bed stretches',
];

/** Words of slots that mean something else here. */
const NO_VALUES = [
  ...['between', 'under', 'beneath'].flatMap((where) =>
    [
      'knees',
      'knee',
      'legs',
      'leg',
      'feet',
      'ankles',
      'neck',
      'head',
      'hips',
      'bum',
      'back',
      'hip',
    ].flatMap((part) => [`${where} my ${part}`, `${where} the ${part}`]),
  ),
  ...['sleeping', 'sleep', 'lying', 'bed'].map((how) => `${how} posture`),
  ...['to sleep', 'again', 'in bed', 'to bed', 'off', 'up'].map((what) => `back ${what}`),
  ...[
    'get',
    'go',
    'come',
    'came',
    'flat on my',
    'on my',
    'onto my',
    'to my',
    'my side or my',
    'side or',
  ].map((how) => `${how} back`),
  'back exercises',
  'back exercise',
  'back session',
  'back workout',
  'prone to',
  'rest of me',
  'rest of my',
  'on your feet',
  'on my feet',
];

/** What somebody asks for who names the trouble instead of the routine. */
const NAMED_BY_TROUBLE: Readonly<Record<string, readonly string[]>> = {
  'sciatica-six': ['sciatica', 'leg pain', 'a pinched nerve'],
  'pregnancy-side': ['pregnancy', 'pregnant women', 'when pregnant'],
  'bone-safe': ['osteoporosis', 'thin bones', 'brittle bones'],
};
const FOR = ['routine', 'stretches', 'stretch', 'exercises', 'something'];

/** "Five", "five minutes" and "5" are the same wish. */
const MINUTES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 30];

/** What people call things. The value is the id it stands for. Made when a grammar is, not at start. */
export function slotPhrases(): SlotPhrases {
  return {
    routine: Object.fromEntries([
      ...routineNames(),
      ...USUAL.map((phrase) => [phrase, 'evening-wind-down']),
      ...Object.entries(NAMED_BY_TROUBLE).flatMap(([id, troubles]) =>
        troubles.flatMap((trouble) => FOR.map((what) => [`${what} for ${trouble}`, id])),
      ),
    ]),
    minutes: Object.fromEntries(
      MINUTES.flatMap((minutes) => [
        [String(minutes), minutes],
        [numberInWords(minutes), minutes],
      ]),
    ),
    region: phrasesOf(bodyRegions, layRegions),
    cause: phrasesOf(causes, layCauses),
    exercise: phrasesOf(exercises, layExercises),
    remedy: phrasesOf(remedies, layRemedies),
    precaution: Object.fromEntries(
      Object.entries(precautionWords).flatMap(([id, phrases]) =>
        phrases.map((phrase) => [phrase, id]),
      ),
    ),
    setting: {
      'in bed': 'bed',
      'in the morning': 'morning',
      'this morning': 'morning',
      'at my desk': 'desk',
      'at work': 'desk',
      'on the floor': 'floor',
      'at night': 'night',
      'in the night': 'night',
      'at my computer': 'desk',
      'at the desk': 'desk',
      'in the office': 'desk',
      'in my bed': 'bed',
      'on the bed': 'bed',
      'on the carpet': 'floor',
      'on a mat': 'floor',
      'when i wake up': 'morning',
      morning: 'morning',
      desk: 'desk',
      office: 'desk',
      'office chair': 'desk',
      'in my chair': 'desk',
      'without leaving the bed': 'bed',
      'without leaving bed': 'bed',
      'without getting up': 'bed',
      'without getting out of bed': 'bed',
      'lying in bed': 'bed',
      'middle of the night': 'night',
      'during the night': 'night',
    },
    [NO_SLOT]: Object.fromEntries(NO_VALUES.map((phrase) => [phrase, ''])),
  };
}

/** Everything that the entries of a shelf are called, with the lay words for them; an article in front is left out. */
function phrasesOf(
  shelf: Readonly<Record<string, { readonly name: string; readonly aka: readonly string[] }>>,
  lay: Readonly<Record<string, readonly string[]>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(shelf).flatMap(([id, { name, aka }]) =>
      [...(lay[id] ?? []), ...aka, name].map((phrase) => [phrase.replace(/^an? /, ''), id]),
    ),
  );
}

/** A routine's own names, with and without "routine" or "one" behind them, and its id. */
function routineNames(): (readonly [string, string])[] {
  return Object.entries(routines)
    .filter(([id]) => id !== 'made-to-measure')
    .flatMap(([id, { name, aka }]) =>
      [id.replaceAll('-', ' '), name, ...aka, ...(layRoutines[id] ?? [])]
        .flatMap((phrase) => [phrase, phrase.replace('pajama', 'pyjama')])
        .flatMap((phrase) => [
          [phrase, id] as const,
          [`${phrase} routine`, id] as const,
          [phrase.replace(/ routine$/, ' one'), id] as const,
        ]),
    );
}
