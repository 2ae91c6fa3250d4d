import type { IntentName } from '../../intents/intent.js';
import { RoutineRefused } from '../../routine/refusal.js';
import type { RoutineRequest } from '../../routine/request.js';
import { withoutExercise } from '../../routine/request.js';
import type { Step } from '../../session/effect.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import { startSession } from '../../session/startSession.js';
import type { Conversation } from '../conversation.js';
import type { Answer } from '../goOn.js';
import { goOn } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { shortened } from '../plan.js';
import { ask, say } from '../reply.js';
import { exerciseThatHurt, stopSession } from './reportPain.js';

/** Whoever goes on after pain goes on without what hurt, in whatever words they say it. */
const GO_ON: readonly IntentName[] = ['Yes', 'Resume', 'Next'];
const FROM_THE_START: readonly IntentName[] = ['StartRoutine', 'StartOver'];
const END: readonly IntentName[] = ['No', 'Stop'];

/** Answers "Shall I leave that one out and go on?"; anything unclear is asked once more, then it stays stopped. */
export function leaveOut(
  conversation: Conversation,
  intent: IntentName,
  surroundings: Surroundings,
): Answer {
  const { session } = conversation;
  const unclear = (conversation.unclear ?? 0) + 1;
  const goesOn = GO_ON.includes(intent) || FROM_THE_START.includes(intent);
  if (!session || END.includes(intent) || (!goesOn && unclear >= 2)) {
    return rest(conversation, surroundings);
  }
  if (!goesOn) {
    return [{ ...conversation, unclear }, [ask('hurts-leave-out', 'hurts-leave-out')]];
  }
  try {
    return goOnWithout(session, FROM_THE_START.includes(intent), surroundings);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    return rest(conversation, surroundings);
  }
}

function goOnWithout(session: Session, fromTheStart: boolean, surroundings: Surroundings): Answer {
  const from = surroundings.timelineOf(session.request);
  const hurt = exerciseThatHurt(session, from) ?? '';
  const without: RoutineRequest = withoutExercise(session.request, hurt);
  const request = shortened(without, surroundings);
  const to = surroundings.timelineOf(request);
  const playing: Session = { ...session, status: 'playing', at: surroundings.at };
  const [moved, effects]: Step<Session> = fromTheStart
    ? startSession(to, surroundings.at)
    : rebase(playing, from, to);
  return goOn(moved, to, effects, [say('hurts-left-out')], surroundings);
}

function rest(conversation: Conversation, surroundings: Surroundings): Answer {
  return [stopSession(conversation, surroundings), [say('hurts-rest'), { type: 'end' }]];
}
