import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry } from '../model/routine.js';
import type { RoutineRequest } from './request.js';

/** What rules a massage out, one thing a line. */
const GATE = [
  { line: 'gate-blood', seconds: 8 },
  { line: 'gate-bones', seconds: 6 },
  { line: 'gate-recent', seconds: 6 },
  { line: 'gate-skin', seconds: 7 },
  { line: 'gate-tonight', seconds: 8 },
  { line: 'gate-stop', seconds: 6 },
];
/** Among what is left out: these lines, where they have been asked as questions. */
export const GATE_LINES = 'gate';
/** The line about tonight says something else where only light strokes are given: those are for pregnancy too. */
const TONIGHT = 4;
const LIGHT = { line: 'gate-midwife', seconds: 9 };

/** Says what rules a massage out before every routine that has one; nobody who writes a routine can forget it. */
export function withGate(
  entry: RoutineEntry,
  { skip }: Pick<RoutineRequest, 'skip'>,
  { massages }: PlayableShelves,
): RoutineEntry {
  if (skip?.includes(GATE_LINES)) return entry;
  const given = entry.steps.flatMap((step) =>
    'massage' in step ? (massages[step.massage] ?? []) : [],
  );
  if (!given.length) return entry;
  const presses = given.some(({ movements }) => movements.includes('pressure'));
  const gate = presses ? GATE : GATE.with(TONIGHT, LIGHT);
  // The way to stop stays the last thing that is heard.
  return { ...entry, intro: entry.intro.toSpliced(-1, 0, ...gate) };
}
