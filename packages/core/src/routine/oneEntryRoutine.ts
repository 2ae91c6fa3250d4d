import type { PlayableShelves } from '../model/catalogue.js';
import type { Massage } from '../model/massage.js';
import type { RoutineEntry } from '../model/routine.js';
import { stepsOf } from './order.js';

const STOP = { line: 'stop', seconds: 5 };

/** What rules a massage out, said before each, and how to stop. */
const GATE = [
  { line: 'gate-blood', seconds: 8 },
  { line: 'gate-bones', seconds: 6 },
  { line: 'gate-recent', seconds: 6 },
  { line: 'gate-skin', seconds: 7 },
  { line: 'gate-tonight', seconds: 8 },
  { line: 'gate-stop', seconds: 6 },
  STOP,
];
const MIDWIFE = { line: 'gate-midwife', seconds: 9 };

/** The place of the line about tonight, which is another one where only light strokes are given. */
const TONIGHT = 4;
const EASE_OUT = { line: 'ease-out', seconds: 6 };
const SIDES = ['right', 'left'] as const;

/**
 * One massage or one exercise as a routine of its own, right side before left.
 *
 * @returns `undefined` when the id is neither
 */
export function oneEntryRoutine(
  id: string,
  { exercises, massages }: PlayableShelves,
): RoutineEntry | undefined {
  const massage = Object.hasOwn(massages, id) ? massages[id] : undefined;
  const entry = Object.hasOwn(exercises, id) ? exercises[id] : massage;
  if (!entry) return undefined;
  const steps = stepsOf(entry, SIDES);
  return {
    id,
    regions: entry.regions,
    settings: ['bed'],
    // It lasts as long as it takes.
    minutes: 0,
    mode: 'evening',
    audience: [],
    intro: massage ? gateOf(massage) : [EASE_OUT, STOP],
    steps: massage ? steps.map(({ side }) => ({ massage: id, side })) : steps,
    seeds: [],
    grade: 'C',
    sources: entry.sources,
  };
}

/** Light strokes are for pregnancy too; nothing that presses is. */
function gateOf({ movements }: Massage): RoutineEntry['intro'] {
  if (movements.includes('pressure')) return GATE;
  return GATE.with(TONIGHT, MIDWIFE);
}
