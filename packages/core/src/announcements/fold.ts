import type { Segment } from '../timeline/segment.js';
import type { Passage, Teller, Told } from './passage.js';
import { addTold, toldOf } from './toldLines.js';

/** A shorter hold needs no number: it is over when it has been named. */
const SHORTEST_NAMED_HOLD_SECONDS = 3;

/**
 * Short repetitions told once and then left to whoever does them: the first in full, how many there are, and how long
 * each is held. Repetitions that have words of their own are all told.
 */
export function foldedOf(
  unit: readonly Segment[],
  teller: Teller,
): Pick<Passage, 'told' | 'staySeconds'> & { readonly ending: readonly Told[] } {
  const repetitions = Math.max(1, ...unit.map(({ rep }) => rep ?? 0));
  const isTold = (segment: Segment) =>
    segment.rep === undefined ||
    segment.rep === 1 ||
    unit.some(({ rep, lines }) => rep === segment.rep && lines.length > 0);
  const after = unit.filter(isAfter);
  const first = unit.filter((segment) => isTold(segment) && !isAfter(segment));
  const folded = unit.filter((segment) => !isTold(segment));
  const told: Told[] = [];
  for (const segment of first) addTold(told, segment, teller);
  const ending: Told[] = [];
  for (const segment of after) addTold(ending, segment, teller);
  return {
    ending,
    told: folded.length > 0 ? [...told, ...timesOf(unit, repetitions, teller)] : told,
    staySeconds: folded.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}

/** What leaves the body at rest is told when everything has been done. */
function isAfter({ kind, rep }: Segment): boolean {
  return kind === 'release' && rep === undefined;
}

function timesOf(unit: readonly Segment[], times: number, teller: Teller) {
  const sides = new Set(unit.flatMap(({ side }) => side ?? []));
  const key = sides.size > 1 ? 'announcements.times-each-side' : 'announcements.times';
  const hold = unit.find(({ kind }) => kind === 'hold')?.seconds ?? 0;
  const held = { key: 'announcements.hold-each', params: { seconds: hold } };
  return [
    toldOf({ key, params: { times } }, teller),
    ...(hold >= SHORTEST_NAMED_HOLD_SECONDS ? [toldOf(held, teller)] : []),
  ];
}
