import type { Exercise } from '../model/exercise.js';
import type { Massage } from '../model/massage.js';

const PHASES = { setup: 'setup', stroke: 'hold', release: 'release' } as const;

/**
 * A massage with the doses of an exercise, so that both are timed in one place: the stroke is its hold, going to the
 * next spot its movement, and the hands come off after the last repetition.
 *
 * @example massageAsExercise(catalogue.massages['self-ball-wall']).dose.holdSeconds // 30
 */
export function massageAsExercise(massage: Massage): Exercise {
  const { repetitions, strokeSeconds } = massage;
  const timed = (lines: Massage['lines']): Exercise['lines'] =>
    lines.map(({ phase, ...line }) => {
      if (phase === 'release') return { ...line, phase, rep: repetitions };
      return { ...line, phase: phase === 'setup' && line.rep ? 'move' : PHASES[phase] };
    });
  return {
    ...massage,
    kind: 'relax',
    dose: {
      repetitions,
      moveSeconds: 0,
      holdSeconds: strokeSeconds,
      releaseSeconds: 0,
      restSeconds: 0,
      repetitionRange: [repetitions, repetitions],
      holdRangeSeconds: [strokeSeconds, strokeSeconds],
    },
    lines: timed(massage.lines),
    change: timed(massage.change),
    movements: massage.movements.map((tag) => ({ tag, easierRemoves: false })),
    swaps: [],
    seeds: [],
  };
}
