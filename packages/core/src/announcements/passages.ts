import { secondsOf } from '../model/secondsOf.js';
import type { Side } from '../model/side.js';
import type { Timeline } from '../timeline/compileTimeline.js';
import type { Line, Segment } from '../timeline/segment.js';
import { breathsOf } from './breaths.js';
import { foldedOf } from './fold.js';
import { openingOf } from './opening.js';
import type { Passage, Teller, Told } from './passage.js';
import { addTold, toldOf } from './toldLines.js';

/** A shorter hold is counted by whoever does it: a device that reads messages is seconds late or early. */
export const SHORTEST_TIMED_SECONDS = 10;
/** What is told at once of getting somewhere. */
const LONGEST_WAY_SECONDS = 25;
/** A quick voice is through with the words early, and waits for the hold as long as a slow one. */
const LONGEST_BEFORE_A_HOLD_SECONDS = 33;
/** Words inside a hold: it is not interrupted. */
const INSIDE: readonly string[] = ['cue.halfway', 'cue.nearly'];

/**
 * A timeline as what is told and stayed with: one passage a step and side, one more for each further hold that is timed.
 * Words that end a hold begin the next passage, so that none is said before the hold is over.
 *
 * @param timeline what was compiled
 * @param answer lines that answer a question, said before the timeline begins
 * @param holdsApart whether the words that start a hold stand alone
 */
export function passagesOf(
  timeline: Timeline,
  answer: readonly Line[],
  holdsApart: boolean,
  teller: Teller,
): Passage[] {
  const [intro] = timeline.segments.filter(({ kind }) => kind === 'intro');
  const timed = timeline.segments.some(isTimed);
  const passages = openingOf(intro, answer, timed, teller);
  let ending: readonly Told[] = [];
  for (const unit of unitsOf(timeline.segments)) {
    const own = passagesIn(unit, holdsApart, teller);
    const [first, ...others] = own.passages;
    if (!first) {
      ending = [...ending, ...own.ending];
      continue;
    }
    passages.push({ ...first, told: [...ending, ...first.told] }, ...others);
    ending = own.ending;
  }
  if (ending.length > 0) {
    passages.push({ step: 'outro', side: null, leadsOn: false, told: ending, staySeconds: 0 });
  }
  return passages;
}

/**
 * Segments of one step belong together, and so do things that are only told: every message may have a chime before it, and
 * nobody is heard who would say when to go on. The welcome is told apart.
 */
function unitsOf(segments: readonly Segment[]): Segment[][] {
  const units: Segment[][] = [];
  for (const segment of segments) {
    if (segment.kind === 'intro') continue;
    const last = units.at(-1);
    const isTold = segment.kind === 'talk' && last?.at(-1)?.kind === 'talk';
    if (last && (isTold || last[0]?.step === segment.step)) last.push(segment);
    else units.push([segment]);
  }
  return units;
}

/** Passages of one step, and the words that end its last hold. */
interface Unit {
  readonly passages: readonly Passage[];
  readonly ending: readonly Told[];
}

function passagesIn(unit: readonly Segment[], holdsApart: boolean, teller: Teller): Unit {
  const alone = (told: readonly Told[], staySeconds: number): Unit => ({
    passages: [{ ...headOf(unit), told, staySeconds }],
    ending: [],
  });
  if (unit.every(({ exercise }) => exercise === undefined)) {
    const passages = inReach(
      unit.flatMap(({ lines }) => lines.map((line) => toldOf(line, teller))),
    );
    return {
      passages: passages.map((told) => ({ ...headOf(unit), told, staySeconds: 0 })),
      ending: [],
    };
  }
  if (unit.some(({ kind }) => kind === 'breathe')) {
    const { told, staySeconds } = breathsOf(unit, teller);
    return alone(told, staySeconds);
  }
  if (unit.some(isTimed)) return timedOf(unit, holdsApart, teller);
  const { told, staySeconds, ending } = foldedOf(unit, teller);
  return { ...alone(told, staySeconds), ending };
}

/** What somebody can keep in mind while they do it: a long way is told in parts. */
function inReach(told: readonly Told[]): Told[][] {
  const parts: Told[][] = [];
  let seconds = 0;
  for (const one of told) {
    const part = parts.at(-1);
    seconds += one.seconds;
    if (part && seconds <= LONGEST_WAY_SECONDS) {
      part.push(one);
      continue;
    }
    parts.push([one]);
    seconds = one.seconds;
  }
  return parts;
}

/** Each hold ends a passage; what comes after the last one is told with the next step, or alone. */
function timedOf(unit: readonly Segment[], holdsApart: boolean, teller: Teller): Unit {
  const passages: Passage[] = [];
  let told: Told[] = [];
  const close = (staySeconds: number) => {
    if (told.length > 0) passages.push({ ...headOf(unit), told, staySeconds });
    told = [];
  };
  for (const segment of unit) {
    if (!isTimed(segment)) {
      addTold(told, segment, teller);
      if (segment.kind === 'rest' && segment.rep === undefined) close(segment.seconds);
      continue;
    }
    if (holdsApart) close(0);
    // A hold is late by whatever is said before it in the same message.
    if (secondsOf(told) > LONGEST_BEFORE_A_HOLD_SECONDS) {
      const last = inReach(told).at(-1) ?? [];
      const before = told.slice(0, told.length - last.length);
      passages.push({ ...headOf(unit), leadsOn: true, told: before, staySeconds: 0 });
      told = last;
    }
    const opening = segment.cues.filter(({ line, aside }) => !INSIDE.includes(line.key) && !aside);
    // In one piece, so that no message ends between the start of a hold and its wait.
    const text = opening.map(({ line }) => teller.words(line)).join(' ');
    told.push({ text, seconds: 0 });
    close(segment.seconds);
  }
  if (!holdsApart) return { passages, ending: told };
  close(0);
  return { passages, ending: [] };
}

function isTimed({ kind, seconds }: Segment): boolean {
  return kind === 'hold' && seconds >= SHORTEST_TIMED_SECONDS;
}

function headOf(unit: readonly Segment[]): Pick<Passage, 'step' | 'side' | 'leadsOn'> {
  const sides = new Set(unit.flatMap(({ side }) => side ?? []));
  const [only = null]: (Side | null)[] = [...sides];
  return {
    step: unit[0]?.step ?? '',
    side: sides.size === 1 ? only : null,
    leadsOn: unit.every(({ kind }) => kind === 'transition' || kind === 'talk'),
  };
}
