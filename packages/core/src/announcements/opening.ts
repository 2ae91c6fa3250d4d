import type { Line, Segment } from '../timeline/segment.js';
import type { Passage, Teller } from './passage.js';
import { toldOf } from './toldLines.js';

/** The screen as a statement, how to stop, and what to leave out: said first, in this order, whatever follows. */
export const FIRST: readonly Line[] = [
  { key: 'dialog.statement-care' },
  { key: 'dialog.statement-nerves' },
  { key: 'dialog.statement-chest' },
  { key: 'dialog.statement-call-local' },
  { key: 'dialog.statement-fever' },
  { key: 'device.stop' },
  { key: 'dialog.statement-hurts' },
];
/**
 * The first words of everything that is read to somebody who is not heard: who should not do this and how to stop, then
 * what it is.
 *
 * @param intro the timeline's own first words, where it has some
 * @param more lines to say after them, such as an answer
 * @param timed whether something is held until the next message
 */
export function openingOf(
  intro: Segment | undefined,
  more: readonly Line[],
  timed: boolean,
  teller: Teller,
): Passage[] {
  const own = (intro?.lines ?? []).filter(({ key }) => !FIRST.some((line) => line.key === key));
  const after = timed ? [{ key: 'announcements.stay-until-next' }] : [];
  return [FIRST, [...own, ...more, ...after]]
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      step: 'intro',
      side: null,
      leadsOn: true,
      told: lines.map((line) => toldOf(line, teller)),
      staySeconds: 0,
    }));
}
