import type { Ask, AskedSide } from '../../src/model/ask.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { ContentRule, Finding } from '../rule.js';

/** Words for what moves, by the kind of ask. */
const LEG = /\b(?:knees?|legs?|foot|feet|ankles?|heels?|thighs?|shins?|toes|calves)\b/i;
const ARM =
  /\b(?:arms?|hands?|elbows?|palms?|fists?|fingertips|wrists?|forearms?|thumbs?|shoulders?|hug)\b/i;
const THINGS: readonly (readonly [word: RegExp, prop: RegExp])[] = [
  [/\bpillows?\b/i, /pillow$/],
  [/\bcushion\b/i, /^cushion$/],
  [/\btowel\b/i, /^towel$/],
  [/\bball\b/i, /^ball$/],
  [/\broller\b/i, /^roller$/],
];
/** Feet and hands have to go round. */
const TURNS = /\bturn(?:s|ing)? around\b|\bface the\b/i;
/** What was named a line before. */
const THAT = /\b(?:it|them|that|those|one|back|down|both|two|up|hug)\b/i;
/** What one does with a thing; "onto the pillow" only says where. */
const FETCHES =
  /\b(?:put|lay|slide|take|draw|push|loop|place|squeeze|tuck|settle|pull)\b[^.]*\b(?:pillows?|cushion|towel|ball|roller)\b/i;

/** The spare pillow keeps its name: "a pillow" is taken for another one, and somebody looks for it. */
const ANOTHER_PILLOW = /\b(?:a|an|another|long)(?: \w+)? pillow\b/i;
/** The second and the third are told apart by that. */
const COUNTED: Readonly<Record<string, RegExp>> = {
  'second-pillow': /\bsecond\b|\bboth\b|\bthe pillow\b/i,
  'third-pillow': /\bthird\b|\bthe pillow\b/i,
};

/** What is put away goes where no arm opens and nobody rolls; "beside you" and "by your head" are in the way of both. */
const OUT_OF_THE_WAY =
  /\bto the head of the bed\b|\bpast your head\b|\bbeside the bed\b|\bout of the bed\b|\baway\b|\bin hand\b/i;

/** All phrasings of a line ask the same of the body: they name that limb, that side and that thing, and no other. */
export const wordsNameWhatIsAsked: ContentRule = {
  name: 'words-name-what-is-asked',
  language: 'en',
  teaches:
    'The words of a line name the limb, the side and the thing that its `asks` names, and no other side and no other ' +
    'thing, under the name it was fetched by: the spare pillow is never "a pillow". Change the words, or say in `asks` what they ask.',
  check: ({ shelves, locale }) => {
    const {
      exercises,
      massages,
      transitions,
      bedMoves,
      sleepPositions,
    }: Pick<Catalogue, 'exercises' | 'massages' | 'transitions' | 'bedMoves' | 'sleepPositions'> =
      shelves;
    return [
      ...Object.values(exercises).flatMap(({ id, lines, change }) => [
        ...faultsOf(`exercises.${id}.lines`, lines, locale.exercises[id as never]['lines']),
        ...faultsOf(`exercises.${id}.change`, change, locale.exercises[id as never]['change']),
        ...otherNames(`exercises.${id}.lines`, lines, locale.exercises[id as never]['lines']),
        ...otherNames(`exercises.${id}.change`, change, locale.exercises[id as never]['change']),
      ]),
      ...Object.values(massages)
        .filter(({ who }) => who === 'self')
        .flatMap(({ id, lines, change }) => [
          ...faultsOf(`massages.${id}.lines`, lines, locale.massages[id as never]['lines']),
          ...faultsOf(`massages.${id}.change`, change, locale.massages[id as never]['change']),
        ]),
      ...Object.values(transitions).flatMap(({ id, lines }) =>
        [faultsOf, otherNames].flatMap((named) =>
          named(`transitions.${id}`, lines, locale.transitions[id as never]),
        ),
      ),
      ...Object.values(bedMoves).flatMap(({ id, lines }) =>
        faultsOf(`bedMoves.${id}.lines`, lines, locale.bedMoves[id as never]['lines']),
      ),
      ...Object.values(sleepPositions).flatMap(({ id, lines }) =>
        faultsOf(`sleepPositions.${id}.lines`, lines, locale.sleepPositions[id as never]['lines']),
      ),
    ];
  },
};

type Lines = readonly { readonly line: string; readonly asks: readonly Ask[] }[];

function faultsOf(where: string, lines: Lines, words: Readonly<Record<string, string>>): Finding[] {
  return lines.flatMap(({ line, asks }) => {
    const text = words[line];
    if (text === undefined) return [];
    const faults = [...missing(text, asks), ...beside(text, asks)];
    return faults.map((fault) => ({
      rule: 'words-name-what-is-asked',
      where: `${where}.${line}`,
      message: `${fault}: "${text}"`,
    }));
  });
}

/** What has been named in the welcome is the thing that is meant, and has no other name later. */
function otherNames(
  where: string,
  lines: Lines,
  words: Readonly<Record<string, string>>,
): Finding[] {
  return lines.flatMap(({ line, asks }) => {
    const text = words[line] ?? '';
    const counted = asks.flatMap((ask) => {
      const name = 'take' in ask ? COUNTED[ask.take] : undefined;
      return name && !name.test(text) ? ['does not say which pillow'] : [];
    });
    const faults = [...counted, ...(ANOTHER_PILLOW.test(text) ? ['names another pillow'] : [])];
    return faults.map((fault) => ({
      rule: 'words-name-what-is-asked',
      where: `${where}.${line}`,
      message: `${fault}: "${text}"`,
    }));
  });
}

/** What is asked and not said. */
function missing(text: string, asks: readonly Ask[]): string[] {
  const settled = asks.some((ask) => 'come' in ask);
  return asks.flatMap((ask) => {
    if ('leg' in ask && !LEG.test(text) && !THAT.test(text)) return ['names no leg'];
    // Arms come down by themselves when one is told how to lie, and hands hold what they lay around a leg.
    const follows = settled || asks.some((other) => 'take' in other);
    if ('arm' in ask && !follows && !ARM.test(text) && !THAT.test(text)) return ['names no arm'];
    if ('take' in ask) {
      const word = THINGS.find(([, prop]) => prop.test(ask.take))?.[0];
      if (word && !word.test(text) && !THAT.test(text)) return [`does not name the ${ask.take}`];
      if (ask.to === 'near' && word?.test(text) && !OUT_OF_THE_WAY.test(text)) {
        return [`does not put the ${ask.take} out of the way`];
      }
    }
    const side = 'leg' in ask ? ask.leg : 'arm' in ask ? ask.arm : null;
    if ((side === 'side' || side === 'other') && !text.includes(`{${side}}`) && !THAT.test(text)) {
      return [`does not say {${side}}`];
    }
    if ((side === 'left' || side === 'right') && !text.includes(side))
      return [`does not say ${side}`];
    return [];
  });
}

/** What is said and not asked. */
function beside(text: string, asks: readonly Ask[]): string[] {
  const faults: string[] = [];
  if (TURNS.test(text) && !asks.some((ask) => 'turn' in ask)) faults.push('turns somebody around');
  const moves = !text.startsWith('If ') && FETCHES.test(text);
  if (moves && !asks.some((ask) => 'take' in ask)) faults.push('moves a thing');
  if (asks.length === 0 || asks.some((ask) => 'come' in ask)) return faults;
  const sides = asks.flatMap((ask): AskedSide[] => [
    ...('leg' in ask ? [ask.leg] : 'arm' in ask ? [ask.arm] : []),
    ...('of' in ask && ask.of ? [ask.of] : []),
  ]);
  for (const side of ['side', 'other'] as const) {
    if (text.includes(`{${side}}`) && sides.length > 0 && !sides.includes(side)) {
      faults.push(`says {${side}}, which nothing asks`);
    }
  }
  return faults;
}
