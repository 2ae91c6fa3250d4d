import { otherSide } from '../model/otherSide.js';
import type { SpokenLine } from '../model/phase.js';
import type { OneSide, Side } from '../model/side.js';
import type { ExerciseStep } from '../routine/plannedStep.js';
import { EASIER_SECONDS, linesOf, tellsEasier } from '../routine/stepSeconds.js';
import { hasWordsInside, holdCues } from './holdCues.js';
import type { BudgetedLine, Cue, LineParams, Segment, SegmentKind } from './segment.js';

/** What expanding one step has to know of the rest: the pace, and whether a long hold has been heard yet. */
export interface Expansion {
  readonly stretchSpeech: (seconds: number) => number;
  longHoldHeard: boolean;
}

/** One exercise step as segments: set-up, then every repetition's movement, hold, release and rest. */
export function expandExercise(step: ExerciseStep, expansion: Expansion): Segment[] {
  const writer = new StepWriter(step, expansion);
  writer.setup();
  if (step.exercise.breath) writer.breaths();
  else writer.repetitions();
  if (step.stillSeconds > 0) writer.still();
  return writer.segments;
}

class StepWriter {
  readonly segments: Segment[] = [];

  constructor(
    private readonly step: ExerciseStep,
    private readonly expansion: Expansion,
  ) {}

  setup(): void {
    const lines = linesOf(this.step, 'setup', this.step.secondSide);
    const kind = this.step.secondSide ? 'change-side' : 'setup';
    if (lines.length > 0) this.speech(kind, kind, lines, this.step.side, 0);
    if (tellsEasier(this.step)) this.easier();
  }

  /** What makes it easier, before anything moves. */
  private easier(): void {
    const key = `exercise.${this.step.exercise.id}.easier`;
    const seconds = this.expansion.stretchSpeech(EASIER_SECONDS);
    const lines = [{ key, ...paramsOf(this.step.side), seconds }];
    this.push({
      kind: 'setup',
      name: 'easier',
      seconds,
      exact: false,
      lines,
      cues: [],
      working: this.step.side,
      rep: undefined,
    });
  }

  breaths(): void {
    const { breath } = this.step.exercise;
    if (!breath) return;
    for (let rep = 1; rep <= this.step.dose.repetitions; rep += 1) {
      // In and out are two segments, so that each starts with its own word on every delivery.
      const spoken = rep <= breath.spokenBreaths;
      const cue = (key: string): Cue[] => (spoken ? [{ atMs: 0, line: { key } }] : []);
      this.exact('breathe', `breathe-in-${rep}`, breath.inSeconds, cue('cue.in'), null, rep);
      this.exact('breathe', `breathe-out-${rep}`, breath.outSeconds, cue('cue.out'), null, rep);
    }
  }

  repetitions(): void {
    const { dose, exercise, side } = this.step;
    const runs: (Side | null)[] = exercise.sides === 'alternating' ? ['right', 'left'] : [side];
    for (let rep = 1; rep <= dose.repetitions; rep += 1) {
      for (const [run, working] of runs.entries()) {
        this.repetition(rep, working, run === 1 || this.step.secondSide);
        const last = rep === dose.repetitions && run === runs.length - 1;
        if (!last && dose.restSeconds > 0) {
          this.exact('rest', this.named('rest', rep, working), dose.restSeconds, [], working, rep);
        }
      }
    }
  }

  still(): void {
    this.exact('rest', 'still', this.step.stillSeconds, [], null, undefined);
  }

  /** The first repetition is told in full; the later ones have one word for each part. */
  private repetition(rep: number, working: Side | null, secondSide: boolean): void {
    const { dose } = this.step;
    const move = linesOf(this.step, 'move', secondSide, rep);
    this.part('move', rep, working, move, dose.moveSeconds);
    if (dose.holdSeconds > 0) this.hold(rep, working, secondSide);
    const release = linesOf(this.step, 'release', secondSide, rep);
    this.part('release', rep, working, release, dose.releaseSeconds);
  }

  private part(
    phase: 'move' | 'release',
    rep: number,
    working: Side | null,
    lines: readonly SpokenLine[],
    seconds: number,
  ): void {
    const name = this.named(phase, rep, working);
    if (lines.length > 0) {
      this.speech(phase, name, lines, working, seconds, rep);
    } else if (seconds > 0) {
      this.exact(phase, name, seconds, [this.again(phase, working)], working, rep);
    }
  }

  private hold(rep: number, working: Side | null, secondSide: boolean): void {
    const { holdSeconds } = this.step.dose;
    const lines = linesOf(this.step, 'hold', secondSide, rep);
    // A short hold hears its first line only; the rest of the words would outlast it.
    const opening = hasWordsInside(holdSeconds) ? lines : lines.slice(0, 1);
    const cues: Cue[] = opening.length > 0 ? [] : [this.again('hold', working)];
    let atMs = 0;
    for (const line of opening) {
      cues.push({ atMs, line: this.line(line, secondSide, working) });
      atMs += line.seconds * 1000;
    }
    cues.push(...holdCues(holdSeconds, !this.expansion.longHoldHeard));
    if (hasWordsInside(holdSeconds)) this.expansion.longHoldHeard = true;
    this.exact('hold', this.named('hold', rep, working), holdSeconds, cues, working, rep);
  }

  private again(phase: 'move' | 'hold' | 'release', working: Side | null): Cue {
    const key = `exercise.${this.step.exercise.id}.again.${phase}`;
    return { atMs: 0, line: { key, ...paramsOf(working) } };
  }

  private speech(
    kind: SegmentKind,
    name: string,
    lines: readonly SpokenLine[],
    working: Side | null,
    actSeconds: number,
    rep?: number,
  ): void {
    const secondSide = this.step.secondSide || (rep !== undefined && this.alternatesTo(working));
    const spoken: BudgetedLine[] = lines.map((line) => ({
      ...this.line(line, secondSide, working),
      seconds: this.expansion.stretchSpeech(line.seconds),
    }));
    const seconds = spoken.reduce((total, line) => total + line.seconds, actSeconds);
    this.push({ kind, name, seconds, exact: false, lines: spoken, cues: [], working, rep });
  }

  private exact(
    kind: SegmentKind,
    name: string,
    seconds: number,
    cues: readonly Cue[],
    working: Side | null,
    rep: number | undefined,
  ): void {
    this.push({ kind, name, seconds, exact: true, lines: [], cues, working, rep });
  }

  private push(part: {
    kind: SegmentKind;
    name: string;
    seconds: number;
    exact: boolean;
    lines: readonly BudgetedLine[];
    cues: readonly Cue[];
    working: Side | null;
    rep: number | undefined;
  }): void {
    const { working, rep, name, kind, seconds, exact, lines, cues } = part;
    this.segments.push({
      id: `${this.step.id}.${name}`,
      step: this.step.id,
      kind,
      exercise: this.step.exercise.id,
      ...(working === null ? {} : { side: working }),
      ...(rep === undefined ? {} : { rep }),
      position: this.step.position,
      seconds,
      exact,
      lines,
      cues,
    });
  }

  /** `hold-2`; for an exercise that goes from side to side `right.hold-2`. */
  private named(phase: SegmentKind, rep: number, working: Side | null): string {
    const alternating = this.step.exercise.sides === 'alternating';
    return alternating ? `${working}.${phase}-${rep}` : `${phase}-${rep}`;
  }

  private alternatesTo(working: Side | null): boolean {
    return this.step.exercise.sides === 'alternating' && working === 'left';
  }

  private line(
    line: SpokenLine,
    secondSide: boolean,
    working: Side | null,
  ): {
    key: string;
    params?: LineParams;
  } {
    const changed = secondSide && this.step.exercise.change.some((other) => isSame(other, line));
    const shelf = changed ? 'change' : 'lines';
    return { key: `exercise.${this.step.exercise.id}.${shelf}.${line.line}`, ...paramsOf(working) };
  }
}

function isSame(one: SpokenLine, other: SpokenLine): boolean {
  return one.line === other.line && one.phase === other.phase;
}

/** Left and right go into the words; an exercise without sides has none. */
function paramsOf(working: Side | null): { params?: { side: OneSide; other: OneSide } } {
  if (working !== 'left' && working !== 'right') return {};
  return { params: { side: working, other: otherSide(working) } };
}
