import type { Ask, Prop, PropPlace } from '../model/ask.js';
import { otherSide } from '../model/otherSide.js';
import type { Phase } from '../model/phase.js';
import type { PlannedStep } from './plannedStep.js';
import { linesOf } from './stepSeconds.js';

/** A line that moves a thing, in its place. */
interface Move {
  readonly step: number;
  readonly line: string;
  /** A change of position, or the part of an exercise; a sentence between two of them has none. */
  readonly in: 'transition' | 'talk' | Phase;
  readonly take: Prop;
  readonly to: PropPlace;
  /** On which side of the body, where there are two. */
  readonly beside: string;
  /** Whether the line asks for nothing else. */
  readonly alone: boolean;
  /** Only that it stays where it is. */
  readonly keeps: boolean;
}

/**
 * The same steps without lines that fetch a thing, or put one away, for nothing: what is not there is not taken away, what
 * the next exercise has out of the way is not put in place first, what it uses again is not pushed aside, and what is not
 * there is not kept there.
 *
 * @param steps in order
 * @returns steps of which each line moves a thing that has to be moved
 */
export function fetchedOnce(steps: readonly PlannedStep[]): PlannedStep[] {
  const unsaid = new Set<Move>();
  const moves = new Map<Prop, Move[]>();
  for (const move of steps.flatMap(movesIn)) {
    const before = moves.get(move.take) ?? [];
    moves.set(move.take, before);
    const last = before.at(-1);
    if (move.keeps) {
      if (last?.to !== move.to) unsaid.add(move);
      continue;
    }
    before.push(move);
    if (
      isOutOfTheWay(last, move) &&
      move.to === 'near' &&
      (move.in === 'setup' || move.in === 'transition')
    ) {
      drop(move);
    } else if (last && isForNothing(last, move, steps)) {
      drop(move);
      drop(last);
    } else if (last && isUsedAgain(last, move, steps)) {
      drop(last);
      const place = before.at(-2);
      if (place?.to === move.to && place.beside === move.beside) drop(move);
    }
  }
  return steps.map((step, at) =>
    without(
      step,
      [...unsaid].filter((move) => move.step === at),
    ),
  );

  /** It is not said, and the thing stays where it was. */
  function drop(move: Move): void {
    if (!move.alone) return;
    unsaid.add(move);
    const before = moves.get(move.take) ?? [];
    before.splice(before.indexOf(move), 1);
  }
}

/** Whether a thing lies where it is out of the way: nobody has fetched it, or it has been put back. */
function isOutOfTheWay(last: Move | undefined, { take }: Move): boolean {
  return last ? last.to === 'near' : take !== 'head-pillow';
}

/** Put in place on the way to an exercise that begins by taking it out. */
function isForNothing(last: Move, move: Move, steps: readonly PlannedStep[]): boolean {
  return (
    last.in === 'transition' &&
    move.in === 'setup' &&
    move.to === 'near' &&
    last.alone &&
    move.alone &&
    nextExercise(steps, last.step) === move.step
  );
}

/** Pushed aside at the end of an exercise, where the next one uses it and nobody turns over between them. */
function isUsedAgain(last: Move, move: Move, steps: readonly PlannedStep[]): boolean {
  return (
    last.in === 'after' &&
    last.to === 'near' &&
    move.in === 'setup' &&
    move.to !== 'near' &&
    last.step + 1 === move.step &&
    steps[last.step]?.position === steps[move.step]?.position
  );
}

function nextExercise(steps: readonly PlannedStep[], from: number): number {
  return steps.findIndex(({ kind }, at) => at > from && kind === 'exercise');
}

/** Later repetitions have no words of their own for things but where a line says which it is for. */
const MOST_TOLD = 10;

function movesIn(step: PlannedStep, at: number): Move[] {
  const move =
    (place: Move['in']) =>
    ({ line, asks }: { readonly line: string; readonly asks: readonly Ask[] }): Move[] =>
      asks.flatMap((ask) =>
        'take' in ask
          ? {
              ...{ step: at, line, in: place, take: ask.take, to: ask.to, keeps: false },
              beside: besideOf(ask.of, step),
              alone: asks.length === 1,
            }
          : 'keep' in ask
            ? {
                ...{ step: at, line, in: place, take: ask.keep, to: ask.at, keeps: true },
                ...{ beside: '', alone: true },
              }
            : [],
      );
  if (step.kind === 'transition') return step.transition.lines.flatMap(move('transition'));
  if (step.kind === 'talk') return step.lines.flatMap(move('talk'));
  const { change, lines } = step.exercise;
  if (!lines.some(takesSomething) && !change.some(takesSomething)) return [];
  const reps = Math.min(step.dose.repetitions, MOST_TOLD);
  const told = (phase: Phase, rep?: number) =>
    linesOf(step, phase, step.secondSide, rep).flatMap(move(phase));
  return [
    ...told('setup'),
    ...Array.from({ length: reps }, (_, index) => index + 1).flatMap((rep) =>
      (['move', 'hold', 'release'] as const).flatMap((phase) => told(phase, rep)),
    ),
    ...told('after'),
  ];
}

function takesSomething({ asks }: { readonly asks: readonly Ask[] }): boolean {
  return asks.some((ask) => 'take' in ask);
}

function besideOf(of: string | undefined, step: PlannedStep): string {
  const side = step.kind === 'talk' ? null : step.side;
  if (of === 'side') return side ?? '';
  if (of === 'other') return side === 'left' || side === 'right' ? otherSide(side) : '';
  return of ?? '';
}

function without(step: PlannedStep, moves: readonly Move[]): PlannedStep {
  if (moves.length === 0 || step.kind === 'talk') return step;
  const unsaid = moves.map(({ line }) => line);
  if (step.kind === 'exercise') return { ...step, unsaid: [...step.unsaid, ...unsaid] };
  const { transition } = step;
  const lines = transition.lines.filter(({ line }) => !unsaid.includes(line));
  return { ...step, transition: { ...transition, lines } };
}
