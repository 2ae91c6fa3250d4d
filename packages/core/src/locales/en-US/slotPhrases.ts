import type { SlotPhrases, SlotTables } from '../../intents/grammar.js';
import { NO_SLOT } from '../../intents/slotsIn.js';
import { bodyRegions } from './bodyRegions.js';
import { causes } from './causes/index.js';
import { numberInWords } from './durations.js';
import { exercises } from './exercises/index.js';
import { positionWords } from './positionWords.js';
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
import { slotWords } from './utterances/slotWords.js';

/** What people call things. The value is the id it stands for. Made when a grammar is, not at start. */
export function slotPhrases(): SlotPhrases {
  return Object.fromEntries(
    Object.entries(slotTables()).map(([slot, phrases]) => [slot, Object.fromEntries(phrases)]),
  );
}

/** The same as it is listened for. */
export function slotTables(): SlotTables {
  return {
    routine: new Map([
      ...routineNames(),
      ...slotWords.usual.map((phrase) => [phrase, 'evening-wind-down'] as const),
      ...Object.entries(slotWords.namedByTrouble).flatMap(([id, troubles]) =>
        troubles.flatMap((trouble) =>
          slotWords.forTrouble.map((what) => [`${what} for ${trouble}`, id] as const),
        ),
      ),
    ]),
    minutes: new Map<string, string | number>([
      ...slotWords.minutes.flatMap((minutes): (readonly [string, number])[] => [
        [String(minutes), minutes],
        [numberInWords(minutes), minutes],
      ]),
      ...Object.entries(slotWords.times),
      ...slotWords.minutes.flatMap(minutesOtherwise),
    ]),
    position: new Map(Object.entries(positionWords)),
    choice: new Map(Object.entries(slotWords.choice)),
    about: new Map(Object.entries(slotWords.about)),
    region: phrasesOf(bodyRegions, layRegions),
    cause: phrasesOf(causes, layCauses),
    exercise: phrasesOf(exercises, layExercises),
    remedy: phrasesOf(remedies, layRemedies, (id) => id in layRemedies),
    precaution: new Map(
      Object.entries(precautionWords).flatMap(([id, phrases]) =>
        phrases.map((phrase) => [phrase, id] as const),
      ),
    ),
    setting: new Map(Object.entries(slotWords.setting)),
    [NO_SLOT]: new Map(noValues().map((phrase) => [phrase, ''] as const)),
  };
}

/**
 * What people call the remedies that the ear tells by signs of questions. The name of many is a heading, "how long it takes",
 * which nobody says in a sentence: it counts only where there is no other.
 */
export function signedPhrases(): SlotPhrases {
  return { remedy: Object.fromEntries(signedNames()) };
}

function signedNames(): (readonly [string, string])[] {
  return Object.entries(remedies).flatMap(([id, { name, aka }]) =>
    id in layRemedies
      ? []
      : (aka.length > 0 ? aka : [name]).map((phrase) => [phrase.replace(/^an? /, ''), id] as const),
  );
}

/** "Make it seven", "seven and a half minutes", "minus seven minutes". */
function minutesOtherwise(minutes: number): (readonly [string, number])[] {
  return [String(minutes), numberInWords(minutes)].flatMap((number) => [
    [`make it ${number}`, minutes] as const,
    [`make that ${number}`, minutes] as const,
    ...slotWords.units.flatMap((unit) => [
      [`${number} and a half ${unit}`, minutes + 0.5] as const,
      [`${number}.5 ${unit}`, minutes + 0.5] as const,
      [`minus ${number} ${unit}`, -minutes] as const,
    ]),
  ]);
}

/** Words of slots that mean something else here. */
function noValues(): string[] {
  const { under, posture, backTo, onBack, noValues: others } = slotWords;
  return [
    // Names of one word are no slips: "tens" was heard as "tense".
    ...signedNames()
      .map(([name]) => name)
      .filter((name) => !name.includes(' ')),
    ...under.where.flatMap((where) =>
      under.part.flatMap((part) => [`${where} my ${part}`, `${where} the ${part}`]),
    ),
    ...posture.map((how) => `${how} posture`),
    ...backTo.map((what) => `back ${what}`),
    ...onBack.map((how) => `${how} back`),
    ...others,
  ];
}

/**
 * Everything that the entries of a shelf are called, with the lay words for them; an article in front is left out. Of the
 * remedies only those whose names were among what the model learned from: the others are told by signs of questions, and
 * a name of theirs becomes a word of the slot when the model learns again.
 */
function phrasesOf(
  shelf: Readonly<Record<string, { readonly name: string; readonly aka: readonly string[] }>>,
  lay: Readonly<Record<string, readonly string[]>>,
  isCalled: (id: string) => boolean = () => true,
): Map<string, string> {
  return new Map(
    Object.entries(shelf).flatMap(([id, { name, aka }]) =>
      isCalled(id)
        ? [...(lay[id] ?? []), ...aka, name].map(
            (phrase) => [phrase.replace(/^an? /, ''), id] as const,
          )
        : [],
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
