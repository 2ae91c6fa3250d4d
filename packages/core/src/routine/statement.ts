import type { RoutineEntry } from '../model/routine.js';

/** The first screen for whoever cannot answer. */
const STATEMENT = [
  { line: 'statement-care', seconds: 5 },
  { line: 'statement-now', seconds: 7 },
  { line: 'statement-not', seconds: 7 },
  { line: 'statement-hurts', seconds: 4 },
];

/** Says first who should not do this, where it cannot be asked. */
export function withStatement(entry: RoutineEntry): RoutineEntry {
  return { ...entry, intro: [...STATEMENT, ...entry.intro] };
}
