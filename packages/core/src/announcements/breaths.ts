import type { Segment } from '../timeline/segment.js';
import type { Passage, Teller, Told } from './passage.js';
import { toldOf } from './toldLines.js';

/** Lines that promise a word for every breath, where nobody says one. */
export const PROMISES_A_WORD = /\.when-i-say-\w+$/;

/** Breathing told once: how long in, how long out, how many. Nobody is told when to breathe by a device that is late. */
export function breathsOf(
  unit: readonly Segment[],
  teller: Teller,
): Pick<Passage, 'told' | 'staySeconds'> {
  const breaths = unit.filter(({ kind }) => kind === 'breathe');
  const [breathIn, breathOut] = breaths;
  const told: Told[] = [];
  for (const line of unit.flatMap(({ lines }) => lines)) {
    const last = told.at(-1);
    // What is not said leaves its time to what is.
    if (!last || !PROMISES_A_WORD.test(line.key)) told.push(toldOf(line, teller));
    else told[told.length - 1] = { ...last, seconds: last.seconds + line.seconds };
  }
  const length = {
    key: 'announcements.breath-length',
    params: { inSeconds: breathIn?.seconds ?? 0, outSeconds: breathOut?.seconds ?? 0 },
  };
  const count = { key: 'announcements.breaths', params: { breaths: breaths.length / 2 } };
  const silent = unit.filter(({ lines }) => lines.length === 0);
  return {
    told: [...told, toldOf(length, teller), toldOf(count, teller)],
    staySeconds: silent.reduce((sum, { seconds }) => sum + seconds, 0),
  };
}
