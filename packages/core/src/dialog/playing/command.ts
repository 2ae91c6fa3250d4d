import type { IntentName } from '../../intents/intent.js';
import type { RoutineRequest } from '../../routine/request.js';
import { advance } from '../../session/advance.js';
import type { Effect } from '../../session/effect.js';
import type { SessionCommand } from '../../session/event.js';
import { rebase } from '../../session/rebase.js';
import type { Session } from '../../session/session.js';
import type { Timeline } from '../../timeline/compileTimeline.js';
import type { Answer, Fact } from '../answer.js';
import { noting } from '../answer.js';
import type { Conversation } from '../conversation.js';
import { isUnderWay, withSession } from '../conversation.js';
import type { DialogKey } from '../dialogKey.js';
import type { Reply } from '../reply.js';
import { ask, say } from '../reply.js';
import type { Surroundings } from '../surroundings.js';
import { shortened } from '../surroundings.js';
import { askToGoOn, isByStep } from './byStep.js';
import { fitsTurns } from './fitsTurns.js';
import { goOn } from './goOn.js';

/** What a person says and what the session calls it. */
export const COMMAND_OF: Readonly<Partial<Record<IntentName, SessionCommand>>> = {
  Next: 'next',
  Previous: 'previous',
  Repeat: 'repeat',
  Pause: 'pause',
  Resume: 'resume',
  StartOver: 'start-over',
  OtherSide: 'other-side',
  Slower: 'slower',
  Faster: 'faster',
  LongerHold: 'longer-hold',
  ShorterHold: 'shorter-hold',
  TimeLeft: 'time-left',
  Stop: 'stop',
};

/** What a command asks for that outlasts the routine. */
const WISHES: Readonly<Partial<Record<SessionCommand, Fact>>> = {
  slower: { is: 'asked-for', what: 'pace' },
  faster: { is: 'asked-for', what: 'pace' },
  'longer-hold': { is: 'asked-for', what: 'holds' },
  'shorter-hold': { is: 'asked-for', what: 'holds' },
};

/** A command in the middle of a conversation. */
interface Playing {
  readonly now: Conversation;
  readonly timeline: Timeline;
  readonly surroundings: Surroundings;
}

/** Gives a command to the session and says what came of it. */
export function command(
  now: Conversation,
  name: SessionCommand,
  surroundings: Surroundings,
): Answer {
  const { session } = now;
  if (!session || (session.status === 'ended' && name !== 'start-over')) {
    return name === 'stop'
      ? { next: withSession(now, session), replies: [say('goodbye'), { type: 'end' }] }
      : { next: now, replies: [ask('not-playing', 'help-idle')] };
  }
  const timeline = surroundings.timelineOf(session.request);
  const playing: Playing = { now, timeline, surroundings };
  const [moved, effects] = advance(session, { type: name, at: surroundings.at }, timeline);
  const replan = effects.find((effect) => effect.type === 'replan');
  if (replan) return changePlan(playing, moved, replan.request, name as DialogKey, WISHES[name]);
  for (const effect of effects) {
    const answer = spoken(effect, effects, moved, playing);
    if (answer) return answer;
  }
  if (moved.status !== 'playing') return pause(moved, playing);
  return goOn(now, moved, timeline, effects, [], surroundings);
}

/**
 * Answers a question. Somebody in the middle of a routine stays in their place; where nothing is under way the answer
 * ends the conversation on a device that answers in chunks.
 */
export function inPassing(
  now: Conversation,
  said: readonly Reply[],
  surroundings: Surroundings,
): Answer {
  if (!isUnderWay(now)) {
    // A device that keeps time itself keeps listening too.
    return { next: now, replies: surroundings.turn ? [...said, { type: 'end' }] : said };
  }
  const timeline = surroundings.timelineOf(now.session.request);
  return answerInPassing(now.session, said, { now, timeline, surroundings });
}

/** Changes what is played from here on, and stays in its place; `null` where nothing is under way. */
export function replanned(
  now: Conversation,
  request: RoutineRequest,
  done: DialogKey,
  surroundings: Surroundings,
): Answer | null {
  if (!isUnderWay(now)) return null;
  const timeline = surroundings.timelineOf(now.session.request);
  const careful = shortened(request, surroundings);
  const to = surroundings.timelineOf(careful);
  if (to.hash === timeline.hash) return inPassing(now, [say('avoid-kept')], surroundings);
  // What must be avoided goes before a wish for more time.
  const { pace: _, holds: __, ...usual } = careful;
  const fitting = fitsTurns(to, surroundings) ? careful : usual;
  return changePlan({ now, timeline, surroundings }, now.session, fitting, done);
}

/** Builds the changed routine and stays in its place. A wish that changes nothing is not kept. */
function changePlan(
  { now, timeline, surroundings }: Playing,
  session: Session,
  request: RoutineRequest,
  done: DialogKey,
  wish?: Fact,
): Answer {
  const to = surroundings.timelineOf(request);
  if (to.hash === timeline.hash || !fitsTurns(to, surroundings)) {
    const same: Playing = { now, timeline, surroundings };
    return answerInPassing(session, [say('as-far-as-it-goes')], same);
  }
  const [moved, effects] = rebase(session, timeline, to);
  const playing: Playing = { now, timeline: to, surroundings };
  const answer = answerInPassing(moved, [say(done)], playing, effects);
  return wish ? noting(wish, answer) : answer;
}

/** What is said about one effect; cues and segments are the player's business. */
function spoken(
  effect: Effect,
  effects: readonly Effect[],
  session: Session,
  playing: Playing,
): Answer | null {
  const { now, timeline, surroundings } = playing;
  switch (effect.type) {
    case 'paused':
      return pause(session, playing);
    case 'stopped': {
      const moving = effect.during === 'move' || effect.during === 'hold';
      const words = say(moving ? 'stopped-moving' : 'stopped');
      const over = { next: withSession(now, session), replies: [words, { type: 'end' }] } as const;
      return noting({ is: 'left' }, over);
    }
    case 'ended':
      return { next: withSession(now, session), replies: [say('goodbye'), { type: 'end' }] };
    case 'time-left': {
      const duration = Math.round(effect.seconds);
      return answerInPassing(session, [say('time-left', { duration })], playing);
    }
    case 'unavailable': {
      const key = effect.command === 'other-side' ? 'no-other-side' : 'not-playing';
      return answerInPassing(session, [say(key)], playing);
    }
    case 'resumed': {
      // Step by step, "ready" only means the next one.
      const isNext = effect.restarted === null && isByStep(session.request, surroundings);
      const key = effect.restarted === null ? 'resumed' : 'restarted';
      return goOn(now, session, timeline, effects, isNext ? [] : [say(key)], surroundings);
    }
    default:
      return null;
  }
}

/** Where answers are chunks, an open microphone is the only way back in. */
function pause(session: Session, { now, timeline, surroundings }: Playing): Answer {
  const paused = (reply: Reply, next = withSession(now, session)) =>
    noting({ is: 'left' }, { next, replies: [reply] });
  if (surroundings.hearsOnlyAnswers) return paused(pausedOrStopped(session, timeline));
  if (!surroundings.turn) return paused(say('paused'));
  return paused(ask('paused', 'carry-on-again'), withSession(now, session, { is: 'carry-on' }));
}

/** It may have been "stop" that was said, so whoever is in a movement is eased out of it. */
function pausedOrStopped({ segmentId }: Session, { segments }: Timeline): Reply {
  const kind = segments.find(({ id }) => id === segmentId)?.kind;
  return say(kind === 'move' || kind === 'hold' ? 'stopped-moving' : 'stopped');
}

/**
 * An answer that leaves the place as it is. A device with a clock goes on as it was. Where answers are chunks, somebody
 * who broke in hears the rest, and somebody who had been asked is asked again.
 */
function answerInPassing(
  session: Session,
  said: readonly Reply[],
  { now, timeline, surroundings }: Playing,
  effects: readonly Effect[] = [],
): Answer {
  if (session.status === 'playing')
    return goOn(now, session, timeline, effects, said, surroundings);
  if (!surroundings.turn && !surroundings.hearsOnlyAnswers)
    return { next: withSession(now, session), replies: said };
  if (surroundings.turn && now.open.is !== 'carry-on') {
    const playing: Session = { ...session, status: 'playing', at: surroundings.at };
    return goOn(now, playing, timeline, effects, said, surroundings);
  }
  const next = withSession(now, session, { is: 'carry-on' });
  return { next, replies: [...said, askToGoOn(next, surroundings)] };
}
