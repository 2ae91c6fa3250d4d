import type { Timeline } from '../../src/timeline/compileTimeline.js';
import type { Line, Segment } from '../../src/timeline/segment.js';
import type { AskingLines } from './lines.js';

/** What is wrong with the words inside the holds of a timeline. */
interface HoldFinding {
  readonly kind: 'length-untold' | 'advice-untold';
  readonly segment: Segment;
  readonly line: string;
  readonly why: string;
}

/** Shorter holds have no words inside them. */
const SHORTEST_TOLD_SECONDS = 15;
/** In this there is room for its length, for when to stop, and for a word before the end. */
const SHORTEST_ADVISED_SECONDS = 20;

/**
 * What the holds of a timeline leave untold: how long the first of each exercise lasts; and of each exercise when to stop,
 * once, before its first repetition is over.
 *
 * @param timeline what would be played
 * @param lines what every line asks, by key; an exercise that loads, turns, arches, curls or pulls is warned of
 * @returns what is wrong, in order; nothing where everything is told once
 * @example holdFindings(compileTimeline(buildRoutine({ routine: 'evening-wind-down' }, catalogue)), lines) // []
 */
export function holdFindings(timeline: Timeline, lines: AskingLines): HoldFinding[] {
  const found: HoldFinding[] = [];
  const held = new Set<string>();
  const told = new Set<string>();
  const moved = new Set<string>();
  // Whoever knows an exercise knows when to stop.
  const knows = timeline.request.known === true;
  for (const segment of timeline.segments) {
    const keys = [...segment.lines, ...segment.cues.map(({ line }) => line)].map(({ key }) => key);
    for (const key of keys.filter(isAdvice)) {
      if (told.has(key)) add('advice-untold', segment, key, 'It is said a second time.');
      told.add(key);
    }
    const { exercise = '', kind, seconds } = segment;
    const moves = kind === 'move' || kind === 'hold';
    const isLong = kind === 'hold' && seconds >= SHORTEST_ADVISED_SECONDS;
    const isFirst = !moved.has(`${exercise} ${kind}`);
    if (moves) moved.add(`${exercise} ${kind}`);
    const isWarned = keys.some((key) => lines.get(key)?.warned);
    const saysStop = told.has(`exercise.${exercise}.stop`);
    if (moves && isFirst && !knows && !saysStop && (isLong || isWarned)) {
      add('advice-untold', segment, segment.id, 'Nobody says when to stop.');
    }
    if (kind !== 'hold' || seconds < SHORTEST_TOLD_SECONDS || held.has(exercise)) continue;
    held.add(exercise);
    if (!keys.includes('cue.about')) {
      add('length-untold', segment, segment.id, `Nobody says that it lasts ${seconds} s.`);
    }
  }
  return found;

  function add(kind: HoldFinding['kind'], segment: Segment, line: string, why: string): void {
    found.push({ kind, segment, line, why });
  }
}

function isAdvice(key: Line['key']): boolean {
  return /^exercise\.[^.]+\.(?:feel|stop)$/.test(key);
}
