import type { IntentName } from '../../intents/intent.js';
import { RoutineRefused } from '../../routine/refusal.js';
import type { RoutineRequest } from '../../routine/request.js';
import { withEasier, withoutExercise, withSwap } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import type { Step } from '../../session/effect.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import { startSession } from '../../session/startSession.js';
import type { Conversation } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import { exerciseThatHurt, segmentThatHurt } from '../exerciseThatHurt.js';
import type { Answer } from '../goOn.js';
import { goOn } from '../goOn.js';
import type { Surroundings } from '../plan.js';
import { shortened } from '../plan.js';
import { ask, say } from '../reply.js';
import { asking } from './askChecks.js';
import { stopSession } from './reportPain.js';

/** Whoever goes on after pain goes on without what hurt, in whatever words they say it. */
const GO_ON: readonly IntentName[] = ['Yes', 'Resume', 'Next', 'OtherSide'];
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
  if (intent === 'OtherSide') return goOnWithoutSide(conversation, surroundings);
  if (!goesOn) {
    return [{ ...conversation, unclear }, [ask('hurts-leave-out', 'hurts-leave-out')]];
  }
  return goOnWithout(conversation, FROM_THE_START.includes(intent), surroundings);
}

/** Goes on without what hurt; nothing left means rest. */
export function goOnWithout(
  conversation: Conversation,
  fromTheStart: boolean,
  surroundings: Surroundings,
): Answer {
  const { session } = conversation;
  if (!session) return rest(conversation, surroundings);
  try {
    const hurt = exerciseThatHurt(session, surroundings.timelineOf(session.request));
    // Before the first exercise there is nothing to leave out.
    const without = (request: RoutineRequest) =>
      hurt === null ? request : withoutExercise(request, hurt);
    return goOnAs(without, session, fromTheStart, 'hurts-left-out', surroundings);
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    return rest(conversation, surroundings);
  }
}

/** "The other side": goes on without the side that hurt; where it is not done by itself, without all of it. */
export function goOnWithoutSide(conversation: Conversation, surroundings: Surroundings): Answer {
  const { session } = conversation;
  if (!session) return rest(conversation, surroundings);
  const { exercise, side } =
    segmentThatHurt(session, surroundings.timelineOf(session.request)) ?? {};
  if (!exercise || !side) return goOnWithout(conversation, false, surroundings);
  const without = (request: RoutineRequest) => withoutExercise(request, `${exercise}.${side}`);
  try {
    // An exercise that goes from side to side has no side to leave out.
    const { segments } = surroundings.timelineOf(shortened(without(session.request), surroundings));
    const stays = segments.some((one) => one.exercise === exercise && one.side === side);
    if (!stays) {
      return goOnAs(without, session, false, 'hurts-side-left-out', surroundings);
    }
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
  }
  return goOnWithout(conversation, false, surroundings);
}

/**
 * What would be done in place of what was too much, and where it begins. A routine that was put together is put together
 * anew, and not in its place.
 */
function swapFor(session: Session, surroundings: Surroundings) {
  if (session.request.routine === undefined) return null;
  const from = surroundings.timelineOf(session.request);
  const hurt = exerciseThatHurt(session, from);
  if (hurt === null) return null;
  const request = withSwap(session.request, hurt);
  try {
    const to = surroundings.timelineOf(request);
    const had = new Set(from.segments.map(({ exercise }) => exercise));
    const first = to.segments.find(({ exercise }) => exercise !== undefined && !had.has(exercise));
    return first ? { from, to, first } : null;
  } catch (error) {
    if (!(error instanceof RoutineRefused)) throw error;
    return null;
  }
}

/** Offers another exercise in its place; where there is none that fits, it is left out. */
export function offerSwap(conversation: Conversation, surroundings: Surroundings): Answer {
  const { session } = conversation;
  if (!session || !swapFor(session, surroundings)) {
    return goOnWithout(conversation, false, surroundings);
  }
  return asking({ now: 'swap', left: [] }, conversation);
}

/** Goes on with what is done in its place, from its set-up on. */
export function goOnSwapped(conversation: Conversation, surroundings: Surroundings): Answer {
  const { session } = conversation;
  const swap = session && swapFor(session, surroundings);
  if (!session || !swap) return goOnWithout(conversation, false, surroundings);
  const { from, to, first } = swap;
  const lying = from.segments.find(({ id }) => id === session.segmentId)?.position;
  const there: Session = {
    ...session,
    request: to.request,
    segmentId: first.id,
    elapsedMs: 0,
    status: 'playing',
    at: surroundings.at,
    ...(lying === first.position ? {} : { lying }),
  };
  const [moved, effects] = advance(there, { type: 'repeat', at: surroundings.at + 1 }, to);
  return goOn(moved, to, effects, [say('hurts-swapped')], surroundings);
}

/** Goes on with the easier variation of what was too much, told from its set-up on. */
export function goOnEasier(conversation: Conversation, surroundings: Surroundings): Answer {
  const { session } = conversation;
  if (!session) return rest(conversation, surroundings);
  const from = surroundings.timelineOf(session.request);
  const hurt = exerciseThatHurt(session, from);
  if (hurt === null) return goOnWithout(conversation, false, surroundings);
  const request = withEasier(session.request, hurt);
  const to = surroundings.timelineOf(request);
  const [moved] = rebase({ ...session, status: 'playing', at: surroundings.at }, from, to);
  const [again, effects] = advance(moved, { type: 'repeat', at: surroundings.at + 1 }, to);
  return goOn(again, to, effects, [say('hurts-eased')], surroundings);
}

function goOnAs(
  changed: (request: RoutineRequest) => RoutineRequest,
  session: Session,
  fromTheStart: boolean,
  words: DialogKey,
  surroundings: Surroundings,
): Answer {
  const from = surroundings.timelineOf(session.request);
  const request = shortened(changed(session.request), surroundings);
  const to = surroundings.timelineOf(request);
  const playing: Session = { ...session, status: 'playing', at: surroundings.at };
  const [moved, effects]: Step<Session> = fromTheStart
    ? startSession(to, surroundings.at)
    : rebase(playing, from, to);
  return goOn(moved, to, effects, [say(words)], surroundings);
}

/** No more moves: the words for whoever stays as they are. */
export function rest(
  conversation: Conversation,
  surroundings: Surroundings,
  words: DialogKey = 'hurts-rest',
): Answer {
  return [stopSession(conversation, surroundings), [say(words), { type: 'end' }]];
}
