import type { Ask } from '../../src/model/ask.js';
import type { MovementTag } from '../../src/model/movementTags.js';
import type { Posture } from '../../src/model/position.js';
import type { ContentRule, Subject } from '../rule.js';

/** How a position is named; whoever hears another one than is needed moves there. */
const NAMED: readonly (readonly [words: RegExp, postures: readonly Posture[]])[] = [
  [/\bon your backs?\b/i, ['supine', 'supine-long-pillow']],
  [/\bon your (?:left |right )?side\b/i, ['side']],
  [/\bon your front\b/i, ['prone']],
  [/\bhands and knees\b/i, ['kneeling']],
  [/\bkneeling\b/i, ['kneeling', 'kneeling-at-bed']],
  [/\b(?:sitting|seated)\b/i, ['sitting']],
  [/\bstanding\b/i, ['standing', 'sitting']],
  [/\blying\b/i, ['supine', 'supine-long-pillow', 'side', 'prone']],
];

/** What a name must not promise to somebody who is told the easier way without it. */
const REMOVED: Readonly<Partial<Record<MovementTag, RegExp>>> = {
  'bend-forward': /\b(?:curl|round|to chest|fold|forward)/i,
  'bend-back': /\b(?:arch|dip|back bend)/i,
  balance: /\bbalanc/i,
};

/** In the dark a name is done as soon as it is heard, if it can be. */
export const titlesAreNoOrders: ContentRule = {
  name: 'titles-are-no-orders',
  language: 'en',
  teaches:
    'A name is heard before anything is asked. It begins with no word that orders begin with ("Sit back and rest."), and ' +
    'names no other position than its exercise needs, and no movement that the easier way goes without.',
  check: ({ shelves, locale }) => {
    const orders = ordersIn({ shelves, locale });
    return Object.values(shelves.exercises).flatMap(({ id, posture, movements }) => {
      const title: string | undefined = locale.exercises[id].lines['name'];
      if (title === undefined) return [];
      const named = NAMED.filter(([words]) => words.test(title)).map(([, postures]) => postures);
      const faults = [
        orders.has(firstWord(title)) ? `can be followed as an order` : '',
        posture !== 'any' && named.some((one) => !one.includes(posture))
          ? `names another position than ${posture}`
          : '',
        ...movements.map(({ tag, easierRemoves }) =>
          easierRemoves && REMOVED[tag]?.test(title) ? `is a "${tag}", which is no easier way` : '',
        ),
      ];
      return faults
        .filter((fault) => fault !== '')
        .map((fault) => ({
          rule: 'titles-are-no-orders',
          where: `exercises.${id}.lines.name`,
          message: `"${title}" ${fault}.`,
        }));
    });
  },
};

/** Words that lines begin with which ask for a movement. */
function ordersIn({ shelves, locale }: Pick<Subject, 'shelves' | 'locale'>): ReadonlySet<string> {
  const found = new Set<string>();
  const add = (
    lines: readonly { readonly line: string; readonly asks: readonly Ask[] }[],
    words: Readonly<Record<string, string>>,
  ) => {
    for (const { line, asks } of lines) {
      if (asks.some((ask) => !('come' in ask || 'breathe' in ask)))
        found.add(firstWord(words[line] ?? ''));
    }
  };
  for (const { id, lines, change } of Object.values(shelves.exercises)) {
    add(lines, locale.exercises[id].lines);
    add(change, locale.exercises[id].change);
  }
  for (const { id, lines } of Object.values(shelves.transitions)) {
    add(lines, locale.transitions[id]);
  }
  found.delete('');
  return found;
}

function firstWord(text: string): string {
  return /^\w+/.exec(text)?.[0].toLowerCase() ?? '';
}
