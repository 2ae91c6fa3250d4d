import type { Slots } from '../../intents/intent.js';
import { BODY_REGIONS } from '../../model/bodyRegions.js';
import { SETTINGS } from '../../model/settings.js';
import { RoutineRefused } from '../../routine/refusal.js';
import type { RoutineRequest } from '../../routine/request.js';
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
  slots: Slots,
  surroundings: Surroundings,
): Answer {
  try {
    const timeline = surroundings.timelineOf({ ...requestOf(slots), ...carefulOf(conversation) });
    const [session, effects] = startSession(timeline, surroundings.at);
    return goOn(session, timeline, effects, [], surroundings);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    const { key, params } = error.reason;
    return [conversation, [say(key, params), ask('help-idle', 'help-idle')]];
  }
}

/** What was said about movements holds for every routine. */
function carefulOf({ avoid, soften }: Conversation): Pick<RoutineRequest, 'avoid' | 'soften'> {
  return { ...(avoid?.length ? { avoid } : {}), ...(soften?.length ? { soften } : {}) };
}

/** A routine by name, or one for a region, minutes or a setting; with none of them, the usual one. */
function requestOf({ routine, region, minutes, setting }: Slots): RoutineRequest {
  const wish: RoutineRequest = {
    ...(isOneOf(BODY_REGIONS, region) ? { region } : {}),
    ...(typeof minutes === 'number' && Number.isInteger(minutes) && minutes > 0 ? { minutes } : {}),
    ...(isOneOf(SETTINGS, setting) ? { setting } : {}),
  };
  if (routine === undefined && Object.keys(wish).length > 0) return wish;
  return { routine: String(routine ?? DEFAULT_ROUTINE) };
}

function isOneOf<Value extends string>(values: readonly Value[], value: unknown): value is Value {
  return values.includes(value as Value);
}
