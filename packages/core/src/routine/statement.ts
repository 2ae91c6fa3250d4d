import type { RoutineEntry } from '../model/routine.js';

/** The first screen for whoever cannot answer. */
const STATEMENT = [
  { line: 'statement-care', seconds: 5 },
  { line: 'statement-nerves', seconds: 8 },
  { line: 'statement-chest', seconds: 5 },
  { line: 'statement-call-local', seconds: 7 },
  { line: 'statement-fever', seconds: 6 },
  { line: 'statement-hurts', seconds: 4 },
];

/** Says first who should not do this, where it cannot be asked. */
export function withStatement(entry: RoutineEntry): RoutineEntry {
  return { ...entry, intro: [...STATEMENT, ...entry.intro] };
}
