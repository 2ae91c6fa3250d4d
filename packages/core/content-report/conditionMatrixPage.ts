import { shelves } from '../src/content/shelves.js';
import type { Exercise } from '../src/model/exercise.js';
import type { Judgement } from '../src/routine/judge.js';
import { judgeExercise } from '../src/routine/judge.js';
import { movementsFor } from '../src/routine/movementsFor.js';
import type { Flag } from './conditionMatrix.js';
import { CONDITION_MATRIX, CONDITIONS } from './conditionMatrix.js';

/** One exercise under one condition: what the notes ask for and what our tags do. */
export interface Cell {
  readonly exercise: string;
  readonly condition: string;
  readonly flag: Flag | null;
  readonly ours: Judgement;
  /** True where our tags let somebody do more than the notes allow. */
  readonly looser: boolean;
}

const STRICTNESS: Readonly<Record<Judgement, number>> = { do: 0, easier: 1, 'leave-out': 2 };
const ASKED: Readonly<Record<Flag, number>> = { M: 1, A: 2, K: 2 };
const SIGNS: Readonly<Record<Judgement, string>> = { do: '', easier: 'e', 'leave-out': 'x' };

/** Every exercise that has a row, under every condition. */
export function conditionCells(
  exercises: Readonly<Record<string, Exercise>> = shelves.exercises,
): Cell[] {
  return Object.entries(CONDITION_MATRIX).flatMap(([exercise, flags]) =>
    CONDITIONS.flatMap((condition) => {
      const entry = exercises[exercise];
      if (!entry) return [];
      const flag = flags[condition] ?? null;
      const ours = judgeExercise(entry, movementsFor([condition], shelves));
      const looser = STRICTNESS[ours] < (flag === null ? 0 : ASKED[flag]);
      return [{ exercise, condition, flag, ours, looser }];
    }),
  );
}

/** The table as a page: what the notes say, and what becomes of the exercise with us. */
export function conditionMatrixPage(): string {
  const cells = conditionCells();
  const head = `| exercise | ${CONDITIONS.join(' | ')} |\n|---|${CONDITIONS.map(() => '---|').join('')}`;
  const rows = Object.keys(CONDITION_MATRIX).map((exercise) => {
    const row = cells
      .filter((cell) => cell.exercise === exercise)
      .map(({ flag, ours, looser }) => `${flag ?? ''}${SIGNS[ours]}${looser ? ' LOOSER' : ''}`);
    return `| ${exercise} | ${row.join(' | ')} |`;
  });
  const count = (ours: Judgement) => cells.filter((cell) => cell.ours === ours).length;
  return [
    '# Conditions and movements',
    '',
    'Written by `npx vitest run content-report/conditionMatrix -u` in packages/core; do not edit.',
    '',
    'Supine keeps movements, not diagnoses. Capital letters are the clinical notes: A avoid, M modify, K ask a',
    'clinician first (counts as avoid). Small letters are what our movement tags do: x left out, e easier variation.',
    `Of ${cells.length} cells ${count('leave-out')} leave the exercise out, ${count('easier')} make it easier, and ` +
      `${cells.filter(({ looser }) => looser).length} are looser than the notes.`,
    '',
    head,
    ...rows,
    '',
  ].join('\n');
}
