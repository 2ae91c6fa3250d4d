import type { Conversation } from '@supine/core';
import { buildRoutine, compileTimeline } from '@supine/core';

/**
 * The conversation when its document reports that it has come to a segment: that is where the person is, whatever the
 * clock says. What is behind them, or not in this stretch, is a report that came late or twice.
 *
 * @param conversation the one that is open
 * @param segmentId the segment that begins
 * @param over the last segment of the stretch
 * @param at the time, in milliseconds
 * @example reachedOnScreen(conversation, 'pelvic-tilt.setup', 'knee-rolls.release', at).session?.segmentId // 'pelvic-tilt.setup'
 */
export function reachedOnScreen(
  conversation: Conversation,
  segmentId: string,
  over: string,
  at: number,
): Conversation {
  const { session } = conversation;
  if (session?.status !== 'playing') return conversation;
  const { segments } = compileTimeline(buildRoutine(session.request));
  const place = (id: string) => segments.findIndex((segment) => segment.id === id);
  const [here, there, last] = [place(session.segmentId), place(segmentId), place(over)];
  if (there <= here || there > last) return conversation;
  const leftSeconds = segments
    .slice(there, last + 1)
    .reduce((sum, { seconds }) => sum + seconds, 0);
  const agoMs = Math.max(0, (session.agoMs ?? 0) + at - session.at);
  return {
    ...conversation,
    // A report is no command: one that is heard in the same millisecond has not been heard before.
    session: { ...session, segmentId, elapsedMs: 0, at, agoMs },
    turnEndsAt: at + leftSeconds * 1000,
  };
}
