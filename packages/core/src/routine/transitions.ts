import { tagsOf } from '../body/tagsOf.js';
import type { PlayableShelves } from '../model/catalogue.js';
import { lyingOn, postureOf } from '../model/lying.js';
import type { MovementTag } from '../model/movementTags.js';
import type { Position, Posture } from '../model/position.js';
import type { Transition } from '../model/transition.js';
import type { PlannedStep, TransitionStep } from './plannedStep.js';
import { RoutineRefused } from './refusal.js';

/** One change of position, before it has its place in a routine. */
export type UnplacedTransition = Omit<TransitionStep, 'id'>;

/** The ways of a catalogue that somebody can go. */
export interface Ways {
  /**
   * The spoken way into a position, by as few changes as there are.
   *
   * @param from where the person is, or `null` when that is not known (the start of a routine)
   * @param to where the next exercise needs them
   * @returns the changes in order; none when they are already there, `null` when what is to be avoided bars every way
   * @throws RoutineRefused when the catalogue knows no such way for anybody
   */
  readonly into: (from: Position | null, to: Position) => readonly UnplacedTransition[] | null;
  /** Every way between two positions of these steps that the catalogue knows. */
  readonly between: (steps: readonly PlannedStep[]) => (readonly UnplacedTransition[])[];
}

/**
 * The ways of a catalogue, each looked for once: the search for a routine asks for the same few again and again, and with
 * thousands of transitions that was most of its time.
 *
 * @param avoid movements that no line of a way may ask for
 */
export function waysIn(catalogue: PlayableShelves, avoid: readonly MovementTag[] = []): Ways {
  const found = new Map<string, readonly UnplacedTransition[] | null>();
  const wayTo = (from: Position | null, to: Position) => {
    const key = `${from} ${to}`;
    const known = found.get(key);
    if (known !== undefined) return known;
    const way = wayBetween(from, to, catalogue, avoid);
    found.set(key, way);
    return way;
  };
  return {
    into: (from, to) => {
      const way = wayTo(from, to);
      if (way || (avoid.length > 0 && wayBetween(from, to, catalogue, []))) return way;
      throw new RoutineRefused(`No way from ${from ?? 'anywhere'} to ${to}.`, {
        key: 'no-way-there',
        params: { from: from ?? 'any', to },
      });
    },
    between: (steps) => {
      const positions = [...new Set(steps.map(({ position }) => position))];
      return positions.flatMap((from) =>
        positions.flatMap((to) => {
          const way = from === to ? null : wayTo(from, to);
          return way ? [way] : [];
        }),
      );
    },
  };
}

/** The shortest way, looked for step by step; the first found is as short as any. */
function wayBetween(
  from: Position | null,
  to: Position,
  catalogue: PlayableShelves,
  avoid: readonly MovementTag[],
): readonly UnplacedTransition[] | null {
  if (from === to) return [];
  const transitions = Object.values(catalogue.transitions).filter(
    (transition) =>
      avoid.length === 0 || !movementsOf(transition).some((tag) => avoid.includes(tag)),
  );
  const seen = new Set<Position | null>();
  let reached: { position: Position | null; way: readonly UnplacedTransition[] }[] = [
    { position: from, way: [] },
  ];
  while (reached.length > 0) {
    const further = reached.flatMap(({ position, way }) =>
      transitions
        .filter((transition) => transition.from === (position ? postureOf(position) : 'any'))
        .map((transition) => {
          const step = unplaced(transition, position, to);
          return { position: step.position, way: [...way, step] };
        })
        .filter((one) => one.position !== position),
    );
    const found = further.find(({ position }) => position === to);
    if (found) return found.way;
    // One way into each position is enough, however many transitions lead there.
    reached = further.filter(({ position }) => !seen.has(position) && seen.add(position));
  }
  return null;
}

/** On the way somebody lies down on whichever side is needed in the end, or on the left. */
function unplaced(transition: Transition, from: Position | null, to: Position): UnplacedTransition {
  const position = positionReached(transition.to, from, to);
  return { kind: 'transition', transition, side: lyingOn(position), from, position };
}

function positionReached(posture: Posture, from: Position | null, to: Position): Position {
  if (posture === 'any') return from ?? 'supine';
  if (posture !== 'side') return posture;
  if (postureOf(to) === 'side') return to;
  return from === 'side-left' ? 'side-right' : 'side-left';
}

/**
 * What a way asks of the body: whatever its lines ask, and that it moves at all.
 *
 * @example movementsOf(transitions['settle-supine']) // ['any-movement', 'flat-on-back']
 */
export function movementsOf({ lines }: Pick<Transition, 'lines'>): readonly MovementTag[] {
  return ['any-movement', ...new Set(lines.flatMap(({ asks }) => asks.flatMap(tagsOf)))];
}
