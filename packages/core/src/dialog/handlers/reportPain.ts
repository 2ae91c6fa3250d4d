import type { Intent, Symptom } from '../../intents/intent.js';
import { withoutExercise } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import { ALARMS } from '../alarm.js';
import type { DialogContext } from '../context.js';
import type { Conversation } from '../conversation.js';
import { timelineOf } from '../plan.js';
import { ask, say } from '../reply.js';
import type { Answer } from '../turns.js';
import { goOn } from '../turns.js';

/** Pain stops movement at the first word. An alarm ends the routine; anything else asks one question. */
export function reportPain(
  conversation: Conversation,
  intent: Intent,
  context: DialogContext,
): Answer {
  const alarm = ALARMS[intent.slots['symptom'] as Symptom];
  if (alarm) {
    const over = stopSession(conversation, context);
    return [over, [...alarm.map((key) => say(key)), { type: 'end' }]];
  }
  const { session } = conversation;
  const playing = session !== null && session.status !== 'ended';
  const timeline = playing ? timelineOf(session.request, context) : null;
  const exercise = timeline && session ? lastExercise(session, timeline) : null;
  if (!playing || !timeline || !exercise) {
    return [
      stopSession(conversation, context),
      [say('hurts-stop'), say('hurts-rest'), { type: 'end' }],
    ];
  }
  const [paused] = advance(session, { type: 'pause', at: context.at }, timeline);
  const { turnEndsAt: _, ...kept } = conversation;
  return [
    { ...kept, session: paused, question: 'leave-out' },
    [say('hurts-stop'), ask('hurts-leave-out', 'hurts-leave-out')],
  ];
}

/** After "Shall I leave that one out and go on?" */
export function leaveOut(conversation: Conversation, yes: boolean, context: DialogContext): Answer {
  const { session } = conversation;
  if (!yes || !session) {
    return [stopSession(conversation, context), [say('hurts-rest'), { type: 'end' }]];
  }
  const from = timelineOf(session.request, context);
  const exercise = lastExercise(session, from) ?? '';
  const to = timelineOf(withoutExercise(session.request, exercise), context);
  const [resumed] = advance(session, { type: 'resume', at: context.at }, from);
  const [moved, effects] = rebase({ ...resumed, at: context.at }, from, to);
  return goOn(conversation, moved, to, effects, [say('hurts-left-out')], context);
}

/** The exercise that is being done or, where the next one has not begun, the one before: it is the one that hurt. */
function lastExercise(session: Session, timeline: Timeline): string | null {
  const here = timeline.segments.findIndex(({ id }) => id === session.segmentId);
  const done = timeline.segments.slice(0, session.elapsedMs > 0 ? here + 1 : here);
  const last = done.findLast(({ exercise }) => exercise) ?? timeline.segments[here];
  return last?.exercise ?? null;
}

function stopSession(conversation: Conversation, context: DialogContext): Conversation {
  const { session } = conversation;
  if (!session) return { v: 1, session: null };
  const timeline = timelineOf(session.request, context);
  const [stopped] = advance(session, { type: 'stop', at: context.at }, timeline);
  return { v: 1, session: stopped };
}
