import type { Intent } from '../../intents/intent.js';
import { RoutineRefused } from '../../routine/refusal.js';
import { startSession } from '../../session/startSession.js';
import type { DialogContext } from '../context.js';
import type { Conversation } from '../conversation.js';
import { timelineOf } from '../plan.js';
import { ask, say } from '../reply.js';
import type { Answer } from '../turns.js';
import { goOn } from '../turns.js';

/** What "start my back stretch routine" means. */
const DEFAULT_ROUTINE = 'evening-wind-down';

/** Starts a routine at its first word; a routine that is playing gives way to it. */
export function startRoutine(
  conversation: Conversation,
  intent: Intent,
  context: DialogContext,
): Answer {
  const routine = String(intent.slots['routine'] ?? DEFAULT_ROUTINE);
  try {
    const timeline = timelineOf({ routine }, context);
    const [session, effects] = startSession(timeline, context.at);
    return goOn(conversation, session, timeline, effects, [], context);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    return [conversation, [say(key, params), ask('help-idle', 'help-idle')]];
  }
}
