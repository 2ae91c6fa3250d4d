import { buildRoutine } from '../../src/routine/buildRoutine.js';
import type { ContentRule } from '../rule.js';

const LONGEST_HOLD_SECONDS = 60;

/** A dose outside its range is another exercise. */
export const dosesInRange: ContentRule = {
  name: 'doses-in-range',
  teaches:
    'Holds and repetitions stay in the range of the exercise, and no stretch is held longer than a minute in bed.',
  check: ({ shelves }) =>
    Object.keys(shelves.routines).flatMap((routine) =>
      buildRoutine({ routine }, shelves).steps.flatMap((step) => {
        if (step.kind !== 'exercise') return [];
        const { dose, exercise } = step;
        const [fewest, most] = exercise.dose.repetitionRange;
        const [shortest, longest] = exercise.dose.holdRangeSeconds;
        const faults = [
          dose.repetitions < fewest || dose.repetitions > most
            ? `${dose.repetitions} repetitions, not ${fewest} to ${most}.`
            : '',
          dose.holdSeconds < shortest || dose.holdSeconds > longest
            ? `a hold of ${dose.holdSeconds} s, not ${shortest} to ${longest}.`
            : '',
          exercise.kind !== 'rest' && dose.holdSeconds > LONGEST_HOLD_SECONDS
            ? `a hold of ${dose.holdSeconds} s, longer than ${LONGEST_HOLD_SECONDS}.`
            : '',
        ];
        return faults
          .filter((fault) => fault !== '')
          .map((fault) => ({
            rule: 'doses-in-range',
            where: `${routine}: ${step.id}`,
            message: `has ${fault}`,
          }));
      }),
    ),
};
