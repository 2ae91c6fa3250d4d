import type { Intent } from '../../intents/intent.js';
import { RoutineRefused } from '../../routine/refusal.js';
import { startSession } from '../../session/startSession.js';
import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import { goOn } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { ask, say } from '../reply.js';

/** What "start my back stretch routine" means. */
const DEFAULT_ROUTINE = 'evening-wind-down';

/** Starts a routine at its first word; a routine that is playing gives way to it. */
export function startRoutine(
  conversation: Conversation,
  intent: Intent,
  surroundings: Surroundings,
): Answer {
  const routine = String(intent.slots['routine'] ?? DEFAULT_ROUTINE);
  try {
    const timeline = surroundings.timelineOf({ routine });
    const [session, effects] = startSession(timeline, surroundings.at);
    return goOn(session, timeline, effects, [], surroundings);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    return [conversation, [say(key, params), ask('help-idle', 'help-idle')]];
  }
}
