import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry } from '../model/routine.js';

/** What rules a massage out, said before each, and how to stop. */
const GATE = [
  { line: 'gate-blood', seconds: 8 },
  { line: 'gate-bones', seconds: 6 },
  { line: 'gate-recent', seconds: 6 },
  { line: 'gate-skin', seconds: 7 },
  { line: 'gate-tonight', seconds: 8 },
  { line: 'gate-stop', seconds: 6 },
  { line: 'stop', seconds: 5 },
] as const;
const MIDWIFE = { line: 'gate-midwife', seconds: 9 };

/**
 * One massage as a routine of its own, right side before left.
 *
 * @returns `undefined` when the id is no massage
 */
export function massageRoutine(
  id: string,
  { massages }: PlayableShelves,
): RoutineEntry | undefined {
  const massage = Object.hasOwn(massages, id) ? massages[id] : undefined;
  if (!massage) return undefined;
  const sides = massage.sides === 'each' ? (['right', 'left'] as const) : [null];
  return {
    id,
    regions: massage.regions,
    settings: ['bed'],
    // It lasts as long as it takes.
    minutes: 0,
    mode: 'evening',
    audience: [],
    // Light strokes are for pregnancy too; nothing that presses is.
    intro: massage.movements.includes('pressure')
      ? GATE
      : GATE.map((one) => (one.line === 'gate-tonight' ? MIDWIFE : one)),
    steps: sides.map((side) => ({ massage: id, side })),
    seeds: [],
    grade: 'C',
    sources: massage.sources,
  };
}
