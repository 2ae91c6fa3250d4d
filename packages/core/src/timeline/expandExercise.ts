import { otherSide } from '../model/otherSide.js';
import type { SpokenLine } from '../model/phase.js';
import { secondsOf } from '../model/secondsOf.js';
import type { Side } from '../model/side.js';
import type { ExerciseStep } from '../routine/plannedStep.js';
import { isLedThroughout, linesOf, timesTold } from '../routine/stepSeconds.js';
import type { Paced } from './atPace.js';
import {
  about,
  asideIn,
  firstHoldCues,
  hasWordsInside,
  holdCues,
  isHalfway,
  onYourOwn,
  restCues,
} from './holdCues.js';
import type { BudgetedLine, Cue, Line, LineParams, Segment, SegmentKind } from './segment.js';

const KNOWN_BREATH_LINES = 3;

/** A movement is told whole, then short, then in a word; after that it is known. */
const KNOWN_AFTER = 3;
/** Whoever does fewer knows without being told which is the last. */
const FEWEST_WITH_A_LAST = 3;

/** Where it would be silent for longer it is told in full. */
const LONGEST_WITHOUT_A_WORD_SECONDS = 20;

/** Kept for the word that starts a hold again. */
const AGAIN_MS = 2000;

/** What expanding one step has to know of the rest: the pace, and whether a long hold has been heard yet. */
export interface Expansion {
  readonly paced: Paced;
  longHoldHeard: boolean;
  /** How often what has several phrasings was said, by its key: they take turns. */
  readonly said: Map<string, number>;
}

/** One repetition of one side, or what comes before the first. */
interface Repetition {
  readonly working: Side | null;
  readonly rep?: number;
  readonly breath?: 'in' | 'out';
  /** The other side has been told in full. */
  readonly second: boolean;
}

/** One exercise step as segments: set-up, then every repetition's movement, hold, release and rest. */
export function expandExercise(step: ExerciseStep, expansion: Expansion): Segment[] {
  const { dose, exercise, shelf, side, secondSide: second } = step;
  const alternating = exercise.sides === 'alternating';
  const isMassage = shelf === 'massage';
  const entry = `${shelf}.${exercise.id}`;
  const segments: Segment[] = [];
  const once: Repetition = { working: side, second };
  const goesWithBreath = exercise.lines.some(({ asks }) => asks.some((ask) => 'breathe' in ask));
  /** How long strokes go on, where the first is too short for a second word: the next one says it. */
  let owed: Cue[] = [];

  setup();
  if (exercise.breath) breaths(exercise.breath);
  else repetitions();
  after();
  if (step.stillSeconds > 0) {
    const led = isLedThroughout(step);
    exact('rest', 'still', step.stillSeconds, restCues(step.stillSeconds, led), {
      working: null,
      second,
    });
  }
  return segments;

  function setup(): void {
    const lines = linesOf(step, 'setup', second);
    const kind = second ? 'change-side' : 'setup';
    if (lines.length > 0)
      speech(kind, kind, lines, 0, once, second ? [] : [...times(), ...warning()]);
  }

  /** When to stop, before anything moves: whoever asks for shorter holds has heard it as well. */
  function warning(): BudgetedLine[] {
    if (step.stopSeconds === 0) return [];
    const key = `${entry}.stop`;
    expansion.said.set(key, 1);
    // It asks for nothing, so whoever is slow needs no longer.
    return [{ key, seconds: step.stopSeconds }];
  }

  /** How many there are, after the name. */
  function times(): BudgetedLine[] {
    const told = timesTold(step);
    if (!told) return [];
    const { eachSide, seconds, times } = told;
    const key = eachSide ? 'cue.times-each-side' : 'cue.times';
    const line = inTurn({ key, params: { times } });
    // It asks for nothing, so whoever is slow needs no longer.
    return [{ ...line, seconds }];
  }

  /** What leaves the body at rest, once. */
  function after(): void {
    const lines = linesOf(step, 'after', second);
    if (lines.length > 0) speech('release', 'after', lines, 0, once);
  }

  function breaths({ inSeconds, outSeconds, spokenBreaths }: NonNullable<typeof exercise.breath>) {
    for (let rep = 1; rep <= dose.repetitions; rep += 1) {
      // In and out are two segments, so that each starts with its own word on every delivery.
      const cue = (key: string) => (rep <= spokenBreaths ? [{ atMs: 0, line: { key } }] : []);
      const left = (dose.repetitions - rep + 1) * (inSeconds + outSeconds) + step.stillSeconds;
      const handedOver = rep === spokenBreaths + 1 ? [onYourOwn(left)] : [];
      const repetition = { working: null, rep, second };
      exact('breathe', `breathe-in-${rep}`, inSeconds, [...cue('cue.in'), ...handedOver], {
        ...repetition,
        breath: 'in',
      });
      exact('breathe', `breathe-out-${rep}`, outSeconds, cue('cue.out'), {
        ...repetition,
        breath: 'out',
      });
    }
  }

  function repetitions(): void {
    const runs: (Side | null)[] = alternating
      ? [step.firstSide, otherSide(step.firstSide)]
      : [side];
    for (let rep = 1; rep <= dose.repetitions; rep += 1) {
      for (const [run, working] of runs.entries()) {
        const repetition = { working, rep, second: run === 1 || second };
        part('move', dose.moveSeconds, repetition);
        if (dose.holdSeconds > 0) hold(repetition);
        part('release', dose.releaseSeconds, repetition);
        const last = rep === dose.repetitions && run === runs.length - 1;
        if (!last && dose.restSeconds > 0) {
          exact('rest', named('rest', repetition), dose.restSeconds, [], repetition);
        }
      }
    }
  }

  /** The first repetition is told in full; the later ones have one word for each part. */
  function part(phase: 'move' | 'release', seconds: number, repetition: Repetition): void {
    const lines = linesOf(step, phase, repetition.second, repetition.rep);
    const name = named(phase, repetition);
    if (lines.length > 0) speech(phase, name, lines, seconds, repetition);
    else if (seconds > 0) exact(phase, name, seconds, [again(phase, repetition)], repetition);
  }

  function hold(repetition: Repetition): void {
    const seconds = dose.holdSeconds;
    const lines = linesOf(step, 'hold', repetition.second, repetition.rep);
    // Hands that press are left in peace; a hold is told how far it has come.
    const inside = isMassage ? [] : holdCues(seconds, !expansion.longHoldHeard);
    if (!isMassage && hasWordsInside(seconds)) {
      expansion.longHoldHeard = true;
      if (repetition.rep === 1 && !repetition.second) {
        firstHold(lines, inside, repetition);
        return;
      }
    }
    // A short hold hears its first line only, for the rest of the words would outlast it; so does one that is told how
    // long it is, and needs no "halfway" then.
    const untilSeconds = untilNextWord(repetition.rep);
    const long = about(untilSeconds, openedBy(lines), inside);
    const opening = hasWordsInside(seconds) && !long.length ? lines : lines.slice(0, 1);
    const cues: Cue[] = opening.length > 0 || isMassage ? [] : [again('hold', repetition)];
    if (isMassage && opening.length === 0) cues.push(...owed.splice(0).map(tellInTurn));
    let atMs = cues.length > 0 ? AGAIN_MS : 0;
    for (const line of opening) {
      cues.push({ atMs, line: lineOf(line, repetition) });
      atMs += line.seconds * 1000;
    }
    if (long.length && isMassage && !hasWordsInside(seconds) && atMs > 0) {
      owed = about(untilSeconds - seconds, 0, []);
    } else {
      const unhalved = inside.filter((cue) => !isHalfway(cue));
      const told = long.length ? [...about(untilSeconds, atMs, []), ...unhalved] : inside;
      // When to stop is worth more than that half is over, and the second side is too late for it.
      const asides = aside(atMs, told, repetition);
      const instead = asides.length > 0 ? [] : aside(atMs, unhalved, repetition);
      cues.push(...(instead.length > 0 ? unhalved : told).map(tellInTurn), ...asides, ...instead);
    }
    pushHold(cues, repetition);
  }

  /** The first long hold of an exercise says how long it lasts. */
  function firstHold(
    lines: readonly SpokenLine[],
    inside: readonly Cue[],
    repetition: Repetition,
  ): void {
    const unopened = lines.length === 0;
    const openings = unopened ? [AGAIN_MS / 1000] : lines.map(({ seconds }) => seconds);
    const line = asideDue(repetition);
    const { opening, cues } = firstHoldCues(openings, dose.holdSeconds, inside, line);
    if (line && cues.some(({ aside }) => aside)) expansion.said.set(line.key, 1);
    const opened = unopened ? [again('hold', repetition)] : [];
    let atMs = 0;
    for (const [at, one] of lines.slice(0, opening).entries()) {
      // Beside its length, nobody waits for more than the first of them.
      opened.push({ atMs, line: lineOf(one, repetition), ...(at > 0 ? { aside: true } : {}) });
      atMs += one.seconds * 1000;
    }
    pushHold([...opened, ...cues.map((cue) => (cue.aside ? cue : tellInTurn(cue)))], repetition);
  }

  function pushHold(cues: readonly Cue[], repetition: Repetition): void {
    const kind = isMassage ? 'squeeze' : 'hold';
    const inOrder = cues.toSorted((one, other) => one.atMs - other.atMs);
    exact(kind, named(kind, repetition), dose.holdSeconds, inOrder, repetition);
  }

  /**
   * When to stop and then what it should feel like, once each, in the long holds of somebody who is new to the exercise.
   * What is felt is written of the full movement.
   */
  function asideDue(repetition: Repetition): Line | null {
    if (isMassage || step.known || !hasWordsInside(dose.holdSeconds)) return null;
    const stop = repetition.second ? [] : ['stop'];
    const sentences = step.easier ? stop : [...stop, 'feel'];
    const key = sentences
      .map((sentence) => `${entry}.${sentence}`)
      .find((one) => !expansion.said.has(one));
    return key === undefined ? null : { key };
  }

  function aside(openedMs: number, told: readonly Cue[], repetition: Repetition): Cue[] {
    const line = asideDue(repetition);
    const cues = line ? asideIn(line, openedMs, told, dose.holdSeconds) : [];
    if (line && cues.length > 0) expansion.said.set(line.key, 1);
    return cues;
  }

  /** Strokes go on without a word until one of them has its own. */
  function untilNextWord(rep = 1): number {
    if (!isMassage) return dose.holdSeconds;
    const later = Array.from({ length: dose.repetitions - rep }, (_, at) => rep + 1 + at);
    const next = later.find((one) =>
      (['move', 'hold'] as const).some((phase) => linesOf(step, phase, second, one).length > 0),
    );
    // Told once, with the first of them.
    const isFirst = rep === 1 || linesOf(step, 'hold', second, rep).length > 0;
    return isFirst ? ((next ?? dose.repetitions + 1) - rep) * dose.holdSeconds : 0;
  }

  function again(phase: 'move' | 'hold' | 'release', repetition: Repetition): Cue {
    const again = step.easier ? 'easierAgain' : 'again';
    const key = `${entry}.${again}.${phase}`;
    const { params } = paramsOf(repetition.working, step.called);
    // Where sides take turns the words say which; where they do not, everybody knows what to do.
    const sided = alternating && phase === 'move';
    const isLastOne = phase === 'move' && isLast(repetition);
    const last = isLastOne ? Number(inTurn({ key: 'cue.last' }).params?.['turn'] ?? 1) : 0;
    if (isLastOne && !sided) return { atMs: 0, line: { key, params: { ...params, last } } };
    const line = inTurn(
      { key, params: { ...params, ...sharedWords(sided ? 'side' : phase, repetition) } },
      sided ? `${key}.${repetition.working}` : key,
    );
    if (isLastOne)
      return { atMs: 0, line: { ...line, params: { ...line.params, lastBefore: last } } };
    const rep = repetition.rep ?? 1;
    return { atMs: 0, line, ...(rep > KNOWN_AFTER && !alternating ? { often: true } : {}) };
  }

  /**
   * Of the words that all exercises share, for when their own are worn out: which, and how many have been due in the
   * routine. Left and right are other words.
   */
  function sharedWords(
    shared: 'move' | 'hold' | 'release' | 'side',
    { working }: Repetition,
  ): LineParams {
    const counted = shared === 'side' ? `shared.${working}` : `shared.${shared}`;
    const due = (expansion.said.get(counted) ?? 0) + 1;
    expansion.said.set(counted, due);
    return { shared, due };
  }

  /** The first half of the last repetition, where sides take turns. */
  function isLast({ rep, second: other }: Repetition): boolean {
    return rep === dose.repetitions && rep >= FEWEST_WITH_A_LAST && !(alternating && other);
  }

  function tellInTurn(cue: Cue): Cue {
    return { ...cue, line: inTurn(cue.line) };
  }

  function inTurn(line: Line, counted = line.key): Line {
    const turn = (expansion.said.get(counted) ?? 0) + 1;
    expansion.said.set(counted, turn);
    return turn === 1 ? line : { ...line, params: { ...line.params, turn } };
  }

  function speech(
    kind: SegmentKind,
    name: string,
    lines: readonly SpokenLine[],
    actSeconds: number,
    repetition: Repetition,
    afterTheFirst: readonly BudgetedLine[] = [],
  ): void {
    // What leaves the body at rest comes before a stillness, which is silent as well.
    const breathes = name === 'after' || (repetition.rep !== undefined && goesWithBreath);
    const spoken: readonly BudgetedLine[] = lines
      .flatMap((line) =>
        expansion.paced(
          { ...lineOf(line, repetition), seconds: line.seconds },
          { acts: line.asks.length > 0, breathes },
        ),
      )
      .toSpliced(1, 0, ...afterTheFirst);
    push(kind, name, secondsOf(spoken) + actSeconds, inFewerWords(spoken), null, repetition);
  }

  /** Of a breathing that is known its name is said, and where the hands go; the time stays, and is silence. */
  function inFewerWords(spoken: readonly BudgetedLine[]): readonly BudgetedLine[] {
    if (!step.known || !exercise.breath) return spoken;
    const kept = spoken.slice(0, KNOWN_BREATH_LINES);
    const silent = secondsOf(spoken) - secondsOf(kept.slice(0, -1));
    return silent > LONGEST_WITHOUT_A_WORD_SECONDS ? spoken : kept;
  }

  function exact(
    kind: SegmentKind,
    name: string,
    seconds: number,
    cues: readonly Cue[],
    repetition: Repetition,
  ): void {
    push(kind, name, seconds, [], cues, repetition);
  }

  /** A segment with cues, even none, is exact; one with lines lasts at least as long as they do. */
  function push(
    kind: SegmentKind,
    name: string,
    seconds: number,
    lines: readonly BudgetedLine[],
    cues: readonly Cue[] | null,
    { working, rep, breath }: Repetition,
  ): void {
    segments.push({
      id: `${step.id}.${name}`,
      step: step.id,
      kind,
      exercise: exercise.id,
      ...(working === null ? {} : { side: working }),
      ...(rep === undefined ? {} : { rep }),
      ...(breath === undefined ? {} : { breath }),
      position: step.position,
      seconds,
      exact: cues !== null,
      lines,
      cues: cues ?? [],
    });
  }

  /** `hold-2`; for an exercise that goes from side to side `right.hold-2`. */
  function named(phase: SegmentKind, { rep, working }: Repetition): string {
    return alternating ? `${working}.${phase}-${rep}` : `${phase}-${rep}`;
  }

  function lineOf(
    line: SpokenLine,
    { second: otherHeard, working }: Repetition,
  ): { key: string; params?: LineParams } {
    const changed = otherHeard && exercise.change.some((other) => isSame(other, line));
    return {
      key: `${entry}.${changed ? 'change' : 'lines'}.${line.line}`,
      ...paramsOf(working, step.called),
    };
  }
}

function openedBy(lines: readonly SpokenLine[]): number {
  return secondsOf(lines) * 1000;
}

function isSame(one: SpokenLine, other: SpokenLine): boolean {
  return one.line === other.line && one.phase === other.phase;
}

/** Left and right go into the words, or what they are called there; an exercise without sides has none. */
function paramsOf(
  working: Side | null,
  called: ExerciseStep['called'],
): { params?: { side: string; other: string } } {
  if (working !== 'left' && working !== 'right') return {};
  if (called) return { params: { side: called, other: called === 'easier' ? 'other' : 'easier' } };
  return { params: { side: working, other: otherSide(working) } };
}
