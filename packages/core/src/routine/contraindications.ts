import type { PlayableShelves } from '../model/catalogue.js';
import type { RoutineEntry } from '../model/routine.js';
import type { RoutineRequest } from './request.js';

/** What rules a massage out, one thing a line. */
const LINES = [
  { line: 'contraindication-blood', seconds: 8 },
  { line: 'contraindication-bones', seconds: 6 },
  { line: 'contraindication-recent', seconds: 6 },
  { line: 'contraindication-skin', seconds: 7 },
  { line: 'contraindication-tonight', seconds: 8 },
  { line: 'contraindication-stop', seconds: 6 },
];
/** The line about tonight says something else where only light strokes are given: those are for pregnancy too. */
const TONIGHT = 4;
const LIGHT = { line: 'contraindication-midwife', seconds: 9 };

/** Says what rules a massage out before every routine that has one; nobody who writes a routine can forget it. */
export function withContraindications(
  entry: RoutineEntry,
  { contraindicationsAsked }: RoutineRequest,
  { massages }: PlayableShelves,
): RoutineEntry {
  if (contraindicationsAsked) return entry;
  const given = entry.steps.flatMap((step) =>
    'massage' in step ? (massages[step.massage] ?? []) : [],
  );
  if (!given.length) return entry;
  const presses = given.some(({ movements }) => movements.includes('pressure'));
  const lines = presses ? LINES : LINES.with(TONIGHT, LIGHT);
  // The way to stop stays the last thing that is heard.
  return { ...entry, intro: entry.intro.toSpliced(-1, 0, ...lines) };
}
