import type { SlotPhrases } from '../../intents/grammar.js';
import { bodyRegions } from './bodyRegions.js';
import { numberInWords } from './durations.js';
import { routines } from './routines.js';

/** "My back stretch routine" and what else means the one that everybody asks for. */
const USUAL = [
  'back stretch routine',
  'back stretches routine',
  'back stretch',
  'back stretches',
  'back stretching',
  'back routine',
  'stretch routine',
  'stretching routine',
  'stretches',
  'stretching',
  'routine',
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
];

/** "Five", "five minutes" and "5" are the same wish. */
const MINUTES = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 25, 30];

/** What people call things. The value is the id it stands for. Made when a grammar is, not at start. */
export function slotPhrases(): SlotPhrases {
  return {
    routine: Object.fromEntries([
      ...routineNames(),
      ...USUAL.map((phrase) => [phrase, 'evening-wind-down']),
    ]),
    minutes: Object.fromEntries(
      MINUTES.flatMap((minutes) => [
        [String(minutes), minutes],
        [numberInWords(minutes), minutes],
      ]),
    ),
    region: Object.fromEntries(
      Object.entries(bodyRegions).flatMap(([id, { name, aka }]) =>
        [name, ...aka].map((phrase) => [phrase, id]),
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
    },
  };
}

/** A routine's own names, with and without "routine" behind them. */
function routineNames(): (readonly [string, string])[] {
  return Object.entries(routines)
    .filter(([id]) => id !== 'made-to-measure')
    .flatMap(([id, { name, aka }]) =>
      [name, ...aka].flatMap((phrase) => [
        [phrase, id] as const,
        [`${phrase} routine`, id] as const,
      ]),
    );
}
