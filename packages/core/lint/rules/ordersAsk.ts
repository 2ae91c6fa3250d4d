import type { Ask } from '../../src/model/ask.js';
import type { Catalogue } from '../../src/model/catalogue.js';
import type { ContentRule, Finding } from '../rule.js';
import { textsIn } from '../rule.js';

/** What moves a body or a thing, where a sentence begins with it; palms, and shoulders that roll, only turn where they are. */
const ORDER =
  /^(?:(?:And|Then|Now|Next|Slowly|To (?:sleep|end)),? )*(?:roll|turn|lean|put|take|lie|prop|settle|lay|shuffle)\b(?! (?:them|your palms|the back of the chair)\b)/i;
/** What is let happen, or goes somewhere, moves as well. */
const GOES = /\blet your (?:knees?|legs?) (?:lean|roll|fall|sway)\b|\bpillow goes\b/i;
/** What is done only if, or only where; and what another person does. */
const ON_CONDITION = /^(?:If|When|On your|Partner)\b/;

type Told = readonly { readonly line: string; readonly asks: readonly Ask[] }[];

/** What a line asks is known to the model body, or nobody looks whether it can be done, and whether there is time. */
export const ordersAsk: ContentRule = {
  name: 'orders-ask',
  language: 'en',
  teaches:
    'A line whose words tell somebody to roll, turn, lean, put, take, lie, settle or shuffle has `asks` that say so, so that a ' +
    'model body tries it. What is only advised ("If", "When"), and what a partner does, asks nothing.',
  check: ({ shelves, locale }) => {
    const { exercises, massages, transitions, sleepPositions, bedMoves, routines }: Shelves =
      shelves;
    const said = locale as unknown as Readonly<Record<string, Readonly<Record<string, object>>>>;
    const faults = (shelf: string, id: string, told: Told): Finding[] => {
      const words = textsIn(said[shelf]?.[id]);
      return told
        .filter(({ asks, line }) => asks.length === 0 && line !== 'name')
        .flatMap(({ line }) => words.filter(([path]) => path.split('.').at(-1) === line))
        .filter(([, text]) => text.split(/(?<=[.?!])\s+/).some(isOrder))
        .map(([path, text]) => ({
          rule: 'orders-ask',
          where: `${shelf}.${id}.${path}`,
          message: `asks nothing of the body, and says "${text}".`,
        }));
    };
    return [
      ...Object.values(exercises).flatMap(({ id, lines, change }) =>
        faults('exercises', id, [...lines, ...change]),
      ),
      ...Object.values(massages)
        .filter(({ who }) => who === 'self')
        .flatMap(({ id, lines, change }) => faults('massages', id, [...lines, ...change])),
      ...Object.values(transitions).flatMap(({ id, lines }) => faults('transitions', id, lines)),
      ...Object.values(sleepPositions).flatMap(({ id, lines }) =>
        faults('sleepPositions', id, lines),
      ),
      ...Object.values(bedMoves).flatMap(({ id, lines }) => faults('bedMoves', id, lines)),
      ...Object.values(routines).flatMap(({ id, steps }) =>
        faults(
          'routines',
          id,
          steps.flatMap((step) => ('talk' in step ? step.lines : [])),
        ),
      ),
    ];
  },
};

type Shelves = Pick<
  Catalogue,
  'exercises' | 'massages' | 'transitions' | 'sleepPositions' | 'bedMoves' | 'routines'
>;

function isOrder(sentence: string): boolean {
  return !ON_CONDITION.test(sentence) && (ORDER.test(sentence) || GOES.test(sentence));
}
